using Microsoft.Extensions.DependencyInjection;

namespace Grpc.AspNetCore.Server;

/// <summary>Configures gRPC.</summary>
public interface IGrpcServerBuilder
{
    /// <summary>The services configured.</summary>
    IServiceCollection Services { get; }
}
