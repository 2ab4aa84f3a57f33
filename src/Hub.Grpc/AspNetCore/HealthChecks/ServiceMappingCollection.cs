using System.Collections;

namespace Grpc.AspNetCore.HealthChecks;

/// <summary>Mappings by service name.</summary>
public sealed class ServiceMappingCollection : IEnumerable<ServiceMapping>
{
    private readonly Dictionary<string, ServiceMapping> _mappings = new(StringComparer.Ordinal);

    /// <summary>Removes all mappings.</summary>
    public void Clear() => _mappings.Clear();

    /// <summary>Removes a mapping.</summary>
    /// <param name="name">Service name.</param>
    public void Remove(string name) => _mappings.Remove(name);

    /// <summary>Adds a mapping.</summary>
    /// <param name="service">The mapping.</param>
    public void Add(ServiceMapping service)
    {
        ArgumentNullException.ThrowIfNull(service);
        _mappings.Add(service.Name, service);
    }

    /// <summary>Adds a mapping, in place of one with the same name.</summary>
    /// <param name="name">Service name; empty means the whole server.</param>
    /// <param name="predicate">Whether a health check counts.</param>
    public void Map(string name, Func<HealthCheckMapContext, bool> predicate) => _mappings[name] = new ServiceMapping(name, predicate);

    /// <inheritdoc/>
    public IEnumerator<ServiceMapping> GetEnumerator() => _mappings.Values.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal ServiceMapping? Find(string name) => _mappings.GetValueOrDefault(name);
}
