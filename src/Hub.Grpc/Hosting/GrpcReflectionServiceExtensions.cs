using Grpc.Reflection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the gRPC reflection service to the services of an application.</summary>
public static class GrpcReflectionServiceExtensions
{
    /// <summary>Adds the reflection service.</summary>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddGrpcReflection(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<DescriptorIndex>();
        services.TryAddSingleton<Reflector>();
        return services;
    }
}
