using Grpc.Core;
using Grpc.Reflection.V1;

namespace Grpc.Reflection;

/// <summary>The service <c>grpc.reflection.v1alpha.ServerReflection</c>, which many tools still ask: the same messages under an older name.</summary>
[BindServiceMethod(typeof(ReflectionAlphaEndpoint), nameof(BindService))]
internal sealed class ReflectionAlphaEndpoint(Reflector reflector)
{
    private static readonly Method<ServerReflectionRequest, ServerReflectionResponse> Info = new(
        MethodType.DuplexStreaming,
        "grpc.reflection.v1alpha.ServerReflection",
        nameof(ServerReflectionInfo),
        ProtobufMarshaller.Create(ServerReflectionRequest.Parser),
        ProtobufMarshaller.Create(ServerReflectionResponse.Parser));

    public static void BindService(ServiceBinderBase binder, ReflectionAlphaEndpoint? endpoint) =>
        binder.AddMethod(Info, endpoint is null ? null : new DuplexStreamingServerMethod<ServerReflectionRequest, ServerReflectionResponse>(endpoint.ServerReflectionInfo));

    public Task ServerReflectionInfo(IAsyncStreamReader<ServerReflectionRequest> requestStream, IServerStreamWriter<ServerReflectionResponse> responseStream, ServerCallContext context) =>
        reflector.AnswerAsync(requestStream, responseStream, context);
}
