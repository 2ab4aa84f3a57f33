"""The interop cases on the C-core: interop_client.py DESCRIPTORS PORT CASES [CA]. One line per case; exit code 1 if any failed."""
import sys
import threading
import traceback

import grpc

import interop_messages

M = interop_messages.load(sys.argv[1])
TIMEOUT = 20
INITIAL = "x-grpc-test-echo-initial"
TRAILING = "x-grpc-test-echo-trailing-bin"
SPECIAL = "\t\ntest with whitespace\r\nand Unicode BMP \u263a and non-BMP \U0001f608\t\n"


def payload(size):
    return M.Payload(body=bytes(size))


def boolean(value):
    return M.BoolValue(value=value)


class Stub:
    def __init__(self, channel):
        def method(make, name, response, service="TestService"):
            return make("/grpc.testing.%s/%s" % (service, name), request_serializer=lambda message: message.SerializeToString(), response_deserializer=response.FromString)

        self.empty = method(channel.unary_unary, "EmptyCall", M.Empty)
        self.unary = method(channel.unary_unary, "UnaryCall", M.SimpleResponse)
        self.upload = method(channel.stream_unary, "StreamingInputCall", M.StreamingInputCallResponse)
        self.download = method(channel.unary_stream, "StreamingOutputCall", M.StreamingOutputCallResponse)
        self.duplex = method(channel.stream_stream, "FullDuplexCall", M.StreamingOutputCallResponse)
        self.unimplemented_method = method(channel.unary_unary, "UnimplementedCall", M.Empty)
        self.unimplemented_service = method(channel.unary_unary, "UnimplementedCall", M.Empty, "UnimplementedService")


class Pipe:
    """Requests handed over one by one to a running stream."""

    def __init__(self):
        self.condition = threading.Condition()
        self.items = []
        self.closed = False

    def add(self, item):
        with self.condition:
            self.items.append(item)
            self.condition.notify()

    def close(self):
        with self.condition:
            self.closed = True
            self.condition.notify()

    def __iter__(self):
        return self

    def __next__(self):
        with self.condition:
            while not self.items and not self.closed:
                self.condition.wait()
            if self.items:
                return self.items.pop(0)
            raise StopIteration()


def expect(code, call):
    try:
        call()
    except grpc.RpcError as error:
        assert error.code() == code, "%s: %s" % (error.code(), error.details())
        return error
    except grpc.FutureCancelledError:
        assert code == grpc.StatusCode.CANCELLED
        return None
    raise AssertionError("the call succeeded, where %s was due" % code)


def zeros(message, size):
    assert message.payload.body == bytes(size), len(message.payload.body)


def ping(response, request=0):
    return M.StreamingOutputCallRequest(response_parameters=[M.ResponseParameters(size=response)], payload=payload(request))


def large(**fields):
    return M.SimpleRequest(response_size=314159, payload=payload(271828), **fields)


def empty_unary(stub):
    assert stub.empty(M.Empty(), timeout=TIMEOUT) == M.Empty()


def large_unary(stub):
    zeros(stub.unary(large(), timeout=TIMEOUT), 314159)


def client_streaming(stub):
    requests = (M.StreamingInputCallRequest(payload=payload(size)) for size in (27182, 8, 1828, 45904))
    assert stub.upload(requests, timeout=TIMEOUT).aggregated_payload_size == 74922


def server_streaming(stub):
    sizes = (31415, 9, 2653, 58979)
    request = M.StreamingOutputCallRequest(response_parameters=[M.ResponseParameters(size=size) for size in sizes])
    responses = list(stub.download(request, timeout=TIMEOUT))
    assert len(responses) == len(sizes)
    for response, size in zip(responses, sizes):
        zeros(response, size)


def ping_pong(stub):
    pipe = Pipe()
    responses = stub.duplex(pipe, timeout=TIMEOUT)
    for request, response in ((27182, 31415), (8, 9), (1828, 2653), (45904, 58979)):
        pipe.add(ping(response, request))
        zeros(next(responses), response)
    pipe.close()
    assert not list(responses)


def empty_stream(stub):
    assert not list(stub.duplex(iter(()), timeout=TIMEOUT))


def client_compressed_unary(stub):
    expect(grpc.StatusCode.INVALID_ARGUMENT, lambda: stub.unary(large(expect_compressed=boolean(True)), timeout=TIMEOUT))
    zeros(stub.unary(large(expect_compressed=boolean(True)), timeout=TIMEOUT, compression=grpc.Compression.Gzip), 314159)
    zeros(stub.unary(large(expect_compressed=boolean(False)), timeout=TIMEOUT), 314159)


def client_compressed_streaming(stub):
    request = M.StreamingInputCallRequest(expect_compressed=boolean(True), payload=payload(27182))
    expect(grpc.StatusCode.INVALID_ARGUMENT, lambda: stub.upload(iter((request,)), timeout=TIMEOUT))
    assert stub.upload(iter((request, request)), timeout=TIMEOUT, compression=grpc.Compression.Gzip).aggregated_payload_size == 54364


def server_compressed_unary(stub):
    for compressed in (True, False):
        zeros(stub.unary(large(response_compressed=boolean(compressed)), timeout=TIMEOUT), 314159)


def server_compressed_streaming(stub):
    parameters = [M.ResponseParameters(compressed=boolean(True), size=31415), M.ResponseParameters(compressed=boolean(False), size=92653)]
    responses = list(stub.download(M.StreamingOutputCallRequest(response_parameters=parameters), timeout=TIMEOUT))
    zeros(responses[0], 31415)
    zeros(responses[1], 92653)


def timeout_on_sleeping_server(stub):
    pipe = Pipe()
    pipe.add(ping(31415, 27182))
    call = stub.duplex(pipe, timeout=0.001)
    expect(grpc.StatusCode.DEADLINE_EXCEEDED, lambda: [None for _ in call])
    pipe.close()


def cancel_after_begin(stub):
    pipe = Pipe()
    call = stub.upload.future(pipe)
    call.cancel()
    assert call.cancelled()
    pipe.close()


def cancel_after_first_response(stub):
    pipe = Pipe()
    call = stub.duplex(pipe, timeout=TIMEOUT)
    pipe.add(ping(31415, 27182))
    zeros(next(call), 31415)
    call.cancel()
    expect(grpc.StatusCode.CANCELLED, lambda: next(call))
    pipe.close()


def custom_metadata(stub):
    metadata = ((INITIAL, "test_initial_metadata_value"), (TRAILING, b"\xab\xab\xab"))

    def check(call):
        assert dict(call.initial_metadata())[INITIAL] == "test_initial_metadata_value"
        assert dict(call.trailing_metadata())[TRAILING] == b"\xab\xab\xab"

    response, call = stub.unary.with_call(large(), metadata=metadata, timeout=TIMEOUT)
    zeros(response, 314159)
    check(call)
    duplex = stub.duplex(iter((ping(314159, 271828),)), metadata=metadata, timeout=TIMEOUT)
    assert len(list(duplex)) == 1
    check(duplex)


def status_code_and_message(stub):
    status = M.EchoStatus(code=2, message="test status message")
    error = expect(grpc.StatusCode.UNKNOWN, lambda: stub.unary(M.SimpleRequest(response_status=status), timeout=TIMEOUT))
    assert error.details() == status.message
    request = M.StreamingOutputCallRequest(response_status=status)
    error = expect(grpc.StatusCode.UNKNOWN, lambda: list(stub.duplex(iter((request,)), timeout=TIMEOUT)))
    assert error.details() == status.message


def special_status_message(stub):
    request = M.SimpleRequest(response_status=M.EchoStatus(code=2, message=SPECIAL))
    assert expect(grpc.StatusCode.UNKNOWN, lambda: stub.unary(request, timeout=TIMEOUT)).details() == SPECIAL


def unimplemented_method(stub):
    expect(grpc.StatusCode.UNIMPLEMENTED, lambda: stub.unimplemented_method(M.Empty(), timeout=TIMEOUT))


def unimplemented_service(stub):
    expect(grpc.StatusCode.UNIMPLEMENTED, lambda: stub.unimplemented_service(M.Empty(), timeout=TIMEOUT))


def connect():
    if len(sys.argv) > 4:
        with open(sys.argv[4], "rb") as authority:
            credentials = grpc.ssl_channel_credentials(authority.read())
        return grpc.secure_channel("localhost:" + sys.argv[2], credentials)
    return grpc.insecure_channel("127.0.0.1:" + sys.argv[2])


def main():
    failed = 0
    with connect() as channel:
        stub = Stub(channel)
        for name in sys.argv[3].split(","):
            try:
                globals()[name](stub)
                print("%s: passed" % name, flush=True)
            except Exception:
                failed += 1
                print("%s: failed: %s" % (name, traceback.format_exc().replace("\n", " | ")), flush=True)
    sys.exit(1 if failed else 0)


main()
