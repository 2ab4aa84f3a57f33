using Grpc.Reflection;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the gRPC reflection service.</summary>
public static class GrpcReflectionEndpointRouteBuilderExtensions
{
    /// <summary>Maps the reflection service: <c>grpc.reflection.v1</c> and, for older tools, <c>v1alpha</c>.</summary>
    /// <param name="builder">The endpoints.</param>
    public static IEndpointConventionBuilder MapGrpcReflectionService(this IEndpointRouteBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(Reflector)) == false)
        {
            throw new InvalidOperationException("The reflection service is not among the services: call IServiceCollection.AddGrpcReflection first.");
        }

        return new CompositeConventionBuilder(builder.MapGrpcService<ReflectionEndpoint>(), builder.MapGrpcService<ReflectionAlphaEndpoint>());
    }
}
