namespace Grpc.AspNetCore.HealthChecks;

/// <summary>A registered health check, to be mapped to a service name.</summary>
public sealed class HealthCheckMapContext
{
    /// <summary>Creates a context.</summary>
    /// <param name="name">Name of the health check.</param>
    /// <param name="tags">Tags of the health check.</param>
    public HealthCheckMapContext(string name, IEnumerable<string> tags)
    {
        Name = name;
        Tags = tags;
    }

    /// <summary>Name of the health check.</summary>
    public string Name { get; }

    /// <summary>Tags of the health check.</summary>
    public IEnumerable<string> Tags { get; }
}
