using Grpc.AspNetCore.HealthChecks;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the gRPC health service to the services of an application.</summary>
public static class GrpcHealthChecksServiceExtensions
{
    /// <summary>Adds the health service.</summary>
    /// <param name="services">The services.</param>
    /// <returns>A builder to add health checks to.</returns>
    public static IHealthChecksBuilder AddGrpcHealthChecks(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.Any(static service => service.ServiceType == typeof(HealthReporter)))
        {
            return services.AddHealthChecks();
        }

        services.TryAddSingleton<HealthReporter>();
        services.AddSingleton<IHealthCheckPublisher>(static provider => provider.GetRequiredService<HealthReporter>());
        services.Configure<GrpcHealthChecksOptions>(static options => options.Services.Map("", static _ => true));
        return services.AddHealthChecks();
    }

    /// <summary>Adds the health service with options.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>A builder to add health checks to.</returns>
    public static IHealthChecksBuilder AddGrpcHealthChecks(this IServiceCollection services, Action<GrpcHealthChecksOptions> configure)
    {
        IHealthChecksBuilder builder = services.AddGrpcHealthChecks();
        services.Configure(configure);
        return builder;
    }
}
