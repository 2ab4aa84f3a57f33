"""grpc.testing.TestService on the C-core: interop_server.py DESCRIPTORS [CERT KEY]. Prints its port; ends when its input ends."""
import sys
import time
from concurrent import futures

import grpc

import interop_messages

M = interop_messages.load(sys.argv[1])
INITIAL = "x-grpc-test-echo-initial"
TRAILING = "x-grpc-test-echo-trailing-bin"


def payload(size):
    return M.Payload(body=bytes(size))


def echo(context):
    for key, value in context.invocation_metadata():
        if key == INITIAL:
            context.send_initial_metadata(((key, value),))
        elif key == TRAILING:
            context.set_trailing_metadata(((key, value),))


def fail_if_asked(request, context):
    if request.HasField("response_status"):
        codes = {code.value[0]: code for code in grpc.StatusCode}
        context.abort(codes[request.response_status.code], request.response_status.message)


def empty_call(request, context):
    return M.Empty()


def unary_call(request, context):
    if request.HasField("response_compressed"):
        context.set_compression(grpc.Compression.Gzip)
        if not request.response_compressed.value:
            context.disable_next_message_compression()
    echo(context)
    fail_if_asked(request, context)
    return M.SimpleResponse(payload=payload(request.response_size))


def streaming_input_call(requests, context):
    return M.StreamingInputCallResponse(aggregated_payload_size=sum(len(request.payload.body) for request in requests))


def answer(request, context):
    for parameters in request.response_parameters:
        time.sleep(parameters.interval_us / 1e6)
        if not parameters.compressed.value:
            context.disable_next_message_compression()
        yield M.StreamingOutputCallResponse(payload=payload(parameters.size))


def streaming_output_call(request, context):
    if any(parameters.compressed.value for parameters in request.response_parameters):
        context.set_compression(grpc.Compression.Gzip)
    yield from answer(request, context)


def full_duplex_call(requests, context):
    echo(context)
    for request in requests:
        fail_if_asked(request, context)
        yield from answer(request, context)


def half_duplex_call(requests, context):
    for request in list(requests):
        yield from answer(request, context)


def handler(make, behaviour, request):
    return make(behaviour, request_deserializer=request.FromString, response_serializer=lambda message: message.SerializeToString())


METHODS = {
    "EmptyCall": handler(grpc.unary_unary_rpc_method_handler, empty_call, M.Empty),
    "UnaryCall": handler(grpc.unary_unary_rpc_method_handler, unary_call, M.SimpleRequest),
    "StreamingInputCall": handler(grpc.stream_unary_rpc_method_handler, streaming_input_call, M.StreamingInputCallRequest),
    "StreamingOutputCall": handler(grpc.unary_stream_rpc_method_handler, streaming_output_call, M.StreamingOutputCallRequest),
    "FullDuplexCall": handler(grpc.stream_stream_rpc_method_handler, full_duplex_call, M.StreamingOutputCallRequest),
    "HalfDuplexCall": handler(grpc.stream_stream_rpc_method_handler, half_duplex_call, M.StreamingOutputCallRequest),
}


def main():
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=8))
    server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler("grpc.testing.TestService", METHODS),))
    if len(sys.argv) > 3:
        with open(sys.argv[2], "rb") as certificate, open(sys.argv[3], "rb") as key:
            credentials = grpc.ssl_server_credentials(((key.read(), certificate.read()),))
        port = server.add_secure_port("127.0.0.1:0", credentials)
    else:
        port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    print("listening on 127.0.0.1:%d" % port, flush=True)
    sys.stdin.read()
    server.stop(1).wait()


main()
