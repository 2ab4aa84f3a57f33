// The interop cases on @grpc/grpc-js: interop_client.js PORT CASES. One line per case; exit code 1 if any failed.
'use strict';
const assert = require('assert');
const grpc = require('@grpc/grpc-js');
const { testing, INITIAL, TRAILING } = require('./interop_service');

const address = `127.0.0.1:${process.argv[2]}`;
const insecure = grpc.credentials.createInsecure();
const plain = new testing.TestService(address, insecure);
const gzip = new testing.TestService(address, insecure, { 'grpc.default_compression_algorithm': 2 });
const options = () => ({ deadline: Date.now() + 20000 });
const payload = size => ({ body: Buffer.alloc(size) });
const large = fields => ({ response_size: 314159, payload: payload(271828), ...fields });
const ping = (response, request) => ({ response_parameters: [{ size: response }], payload: payload(request) });
const SPECIAL = '\t\ntest with whitespace\r\nand Unicode BMP \u263a and non-BMP \u{1f608}\t\n';

function unary(client, method, request, metadata = new grpc.Metadata()) {
  return new Promise((resolve, reject) => {
    const result = {};
    const call = client[method](request, metadata, options(), (failure, response) => {
      result.response = response;
      result.failure = failure;
    });
    call.on('metadata', headers => { result.headers = headers; });
    call.on('status', status => {
      result.status = status;
      setImmediate(() => (result.failure ? reject(result.failure) : resolve(result)));
    });
  });
}

function upload(client, requests) {
  return new Promise((resolve, reject) => {
    const call = client.StreamingInputCall(options(), (failure, response) => (failure ? reject(failure) : resolve(response)));
    call.on('error', () => {});
    requests.forEach(request => call.write(request));
    call.end();
  });
}

function ended(call) {
  return new Promise((resolve, reject) => {
    const result = { responses: [] };
    call.on('metadata', headers => { result.headers = headers; });
    call.on('data', response => result.responses.push(response));
    call.on('error', reject);
    call.on('status', status => {
      result.status = status;
      if (status.code === grpc.status.OK) {
        resolve(result);
      }
    });
  });
}

function zeros(response, size) {
  assert.ok(response.payload.body.equals(Buffer.alloc(size)), `${response.payload.body.length} bytes, not ${size}`);
}

async function fails(code, promise) {
  try {
    await promise;
  } catch (failure) {
    assert.strictEqual(failure.code, code, failure.message);
    return failure;
  }
  throw new Error(`the call succeeded, where ${code} was due`);
}

const cases = {
  empty_unary: () => unary(plain, 'EmptyCall', {}),
  large_unary: async () => zeros((await unary(plain, 'UnaryCall', large())).response, 314159),
  client_streaming: async () => {
    const response = await upload(plain, [27182, 8, 1828, 45904].map(size => ({ payload: payload(size) })));
    assert.strictEqual(response.aggregated_payload_size, 74922);
  },
  server_streaming: async () => {
    const sizes = [31415, 9, 2653, 58979];
    const { responses } = await ended(plain.StreamingOutputCall({ response_parameters: sizes.map(size => ({ size })) }, options()));
    assert.strictEqual(responses.length, sizes.length);
    responses.forEach((response, i) => zeros(response, sizes[i]));
  },
  ping_pong: () => new Promise((resolve, reject) => {
    const rounds = [[27182, 31415], [8, 9], [1828, 2653], [45904, 58979]];
    const call = plain.FullDuplexCall(options());
    let done = 0;
    call.write(ping(rounds[0][1], rounds[0][0]));
    call.on('data', response => {
      zeros(response, rounds[done++][1]);
      if (done < rounds.length) {
        call.write(ping(rounds[done][1], rounds[done][0]));
      } else {
        call.end();
      }
    });
    call.on('error', reject);
    call.on('end', () => (done === rounds.length ? resolve() : reject(new Error(`${done} responses`))));
  }),
  empty_stream: async () => {
    const call = plain.FullDuplexCall(options());
    call.end();
    assert.strictEqual((await ended(call)).responses.length, 0);
  },
  client_compressed_unary: async () => {
    await fails(grpc.status.INVALID_ARGUMENT, unary(plain, 'UnaryCall', large({ expect_compressed: { value: true } })));
    zeros((await unary(gzip, 'UnaryCall', large({ expect_compressed: { value: true } }))).response, 314159);
    zeros((await unary(plain, 'UnaryCall', large({ expect_compressed: { value: false } }))).response, 314159);
  },
  client_compressed_streaming: async () => {
    const request = { expect_compressed: { value: true }, payload: payload(27182) };
    await fails(grpc.status.INVALID_ARGUMENT, upload(plain, [request]));
    assert.strictEqual((await upload(gzip, [request, request])).aggregated_payload_size, 54364);
  },
  server_compressed_unary: async () => {
    for (const value of [true, false]) {
      const { response, headers } = await unary(plain, 'UnaryCall', large({ response_compressed: { value } }));
      zeros(response, 314159);
      assert.deepStrictEqual(headers.get('grpc-encoding').filter(name => name !== 'gzip'), []);
    }
  },
  server_compressed_streaming: async () => {
    const request = { response_parameters: [{ compressed: { value: true }, size: 31415 }, { compressed: { value: false }, size: 92653 }] };
    const { responses } = await ended(plain.StreamingOutputCall(request, options()));
    zeros(responses[0], 31415);
    zeros(responses[1], 92653);
  },
  timeout_on_sleeping_server: () => {
    const call = plain.FullDuplexCall({ deadline: Date.now() + 1 });
    call.write({ payload: payload(27182) });
    return fails(grpc.status.DEADLINE_EXCEEDED, ended(call));
  },
  cancel_after_begin: () => fails(grpc.status.CANCELLED, new Promise((resolve, reject) => {
    const call = plain.StreamingInputCall(options(), (failure, response) => (failure ? reject(failure) : resolve(response)));
    call.cancel();
  })),
  cancel_after_first_response: () => {
    const call = plain.FullDuplexCall(options());
    call.write(ping(31415, 27182));
    call.on('data', () => call.cancel());
    return fails(grpc.status.CANCELLED, ended(call));
  },
  custom_metadata: async () => {
    const metadata = new grpc.Metadata();
    metadata.set(INITIAL, 'test_initial_metadata_value');
    metadata.set(TRAILING, Buffer.from('ababab', 'hex'));
    const check = ({ headers, status }) => {
      assert.deepStrictEqual(headers.get(INITIAL), ['test_initial_metadata_value']);
      assert.deepStrictEqual(status.metadata.get(TRAILING), [Buffer.from('ababab', 'hex')]);
    };
    check(await unary(plain, 'UnaryCall', large(), metadata));
    const call = plain.FullDuplexCall(metadata, options());
    call.write(ping(314159, 271828));
    call.end();
    check(await ended(call));
  },
  status_code_and_message: async () => {
    const status = { code: 2, message: 'test status message' };
    assert.strictEqual((await fails(2, unary(plain, 'UnaryCall', { response_status: status }))).details, status.message);
    const call = plain.FullDuplexCall(options());
    call.write({ response_status: status });
    call.end();
    assert.strictEqual((await fails(2, ended(call))).details, status.message);
  },
  special_status_message: async () => {
    const request = { response_status: { code: 2, message: SPECIAL } };
    assert.strictEqual((await fails(2, unary(plain, 'UnaryCall', request))).details, SPECIAL);
  },
  unimplemented_method: () => fails(grpc.status.UNIMPLEMENTED, unary(plain, 'UnimplementedCall', {})),
  unimplemented_service: () => fails(grpc.status.UNIMPLEMENTED, unary(new testing.UnimplementedService(address, insecure), 'UnimplementedCall', {})),
};

async function main() {
  let failed = 0;
  for (const name of process.argv[3].split(',')) {
    try {
      await cases[name]();
      console.log(`${name}: passed`);
    } catch (failure) {
      failed++;
      console.log(`${name}: failed: ${failure.stack.replace(/\n/g, ' | ')}`);
    }
  }
  process.exit(failed ? 1 : 0);
}

main();
