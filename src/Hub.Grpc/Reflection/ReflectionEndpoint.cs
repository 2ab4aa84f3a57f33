using Grpc.Core;
using Grpc.Reflection.V1;

namespace Grpc.Reflection;

/// <summary>The service <c>grpc.reflection.v1.ServerReflection</c>.</summary>
internal sealed class ReflectionEndpoint(Reflector reflector) : ServerReflection.ServerReflectionBase
{
    public override Task ServerReflectionInfo(IAsyncStreamReader<ServerReflectionRequest> requestStream, IServerStreamWriter<ServerReflectionResponse> responseStream, ServerCallContext context) =>
        reflector.AnswerAsync(requestStream, responseStream, context);
}
