namespace Grpc.AspNetCore.Server;

/// <summary>What was mapped; its presence among the services says that AddGrpc was called.</summary>
internal sealed class GrpcRegistry
{
    /// <summary>Paths mapped to the answer UNIMPLEMENTED.</summary>
    public HashSet<string> UnimplementedPaths { get; } = new(StringComparer.Ordinal);
}
