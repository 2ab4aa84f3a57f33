using Grpc.AspNetCore.HealthChecks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the gRPC health service.</summary>
public static class GrpcHealthChecksEndpointRouteBuilderExtensions
{
    /// <summary>Maps <c>grpc.health.v1.Health</c>.</summary>
    /// <param name="builder">The endpoints.</param>
    public static GrpcServiceEndpointConventionBuilder MapGrpcHealthChecksService(this IEndpointRouteBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.ServiceProvider.GetService<HealthReporter>() is null)
        {
            throw new InvalidOperationException("The health service is not among the services: call IServiceCollection.AddGrpcHealthChecks first.");
        }

        return builder.MapGrpcService<HealthReporter>();
    }
}
