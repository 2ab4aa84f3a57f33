namespace Grpc.AspNetCore.HealthChecks;

/// <summary>Says which health checks make up the health of a service name.</summary>
public sealed class ServiceMapping
{
    /// <summary>Creates a mapping.</summary>
    /// <param name="name">Service name; empty means the whole server.</param>
    /// <param name="predicate">Whether a health check counts.</param>
    public ServiceMapping(string name, Func<HealthCheckMapContext, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(predicate);
        Name = name;
        HealthCheckPredicate = predicate;
    }

    /// <summary>Service name; empty means the whole server.</summary>
    public string Name { get; }

    /// <summary>Whether a health check counts.</summary>
    public Func<HealthCheckMapContext, bool>? HealthCheckPredicate { get; }
}
