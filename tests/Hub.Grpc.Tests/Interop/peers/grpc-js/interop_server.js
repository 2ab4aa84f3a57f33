// grpc.testing.TestService on @grpc/grpc-js. Prints its port; ends when its input ends.
'use strict';
const grpc = require('@grpc/grpc-js');
const { testing, INITIAL, TRAILING } = require('./interop_service');

const payload = size => ({ body: Buffer.alloc(size) });

function echo(call) {
  const [initial] = call.metadata.get(INITIAL);
  if (initial !== undefined) {
    const headers = new grpc.Metadata();
    headers.set(INITIAL, initial);
    call.sendMetadata(headers);
  }
  const [trailing] = call.metadata.get(TRAILING);
  const trailers = new grpc.Metadata();
  if (trailing !== undefined) {
    trailers.set(TRAILING, trailing);
  }
  return trailers;
}

function error(status, trailers) {
  return { code: status.code, details: status.message, metadata: trailers };
}

async function answer(call, request) {
  for (const parameters of request.response_parameters) {
    if (parameters.interval_us > 0) {
      await new Promise(resolve => setTimeout(resolve, parameters.interval_us / 1000));
    }
    call.write({ payload: payload(parameters.size) });
  }
}

const service = {
  EmptyCall: (call, callback) => callback(null, {}),
  UnaryCall: (call, callback) => {
    const trailers = echo(call);
    const status = call.request.response_status;
    if (status) {
      callback(error(status, trailers));
    } else {
      callback(null, { payload: payload(call.request.response_size) }, trailers);
    }
  },
  StreamingInputCall: (call, callback) => {
    let size = 0;
    call.on('data', request => { size += request.payload.body.length; });
    call.on('end', () => callback(null, { aggregated_payload_size: size }));
  },
  StreamingOutputCall: async call => {
    await answer(call, call.request);
    call.end();
  },
  FullDuplexCall: call => {
    const trailers = echo(call);
    let last = Promise.resolve();
    call.on('data', request => {
      last = last.then(() => {
        if (request.response_status) {
          call.emit('error', error(request.response_status, trailers));
          return undefined;
        }
        return answer(call, request);
      });
    });
    call.on('end', () => last.then(() => call.end(trailers)));
  },
};

const server = new grpc.Server();
server.addService(testing.TestService.service, service);
server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (failure, port) => {
  if (failure) {
    throw failure;
  }
  console.log(`listening on 127.0.0.1:${port}`);
});
process.stdin.resume();
process.stdin.on('end', () => server.forceShutdown());
