namespace Grpc.Core;

/// <summary>Who the peer is according to the transport.</summary>
public class AuthContext
{
    private readonly Dictionary<string, List<AuthProperty>> _properties;

    /// <summary>Creates a context.</summary>
    /// <param name="peerIdentityPropertyName">Name of the property that identifies the peer; null when it is not authenticated.</param>
    /// <param name="properties">Properties by name.</param>
    public AuthContext(string? peerIdentityPropertyName, Dictionary<string, List<AuthProperty>> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        PeerIdentityPropertyName = peerIdentityPropertyName;
        _properties = properties;
    }

    /// <summary>Whether the peer is authenticated.</summary>
    public bool IsPeerAuthenticated => PeerIdentityPropertyName is not null;

    /// <summary>Name of the property that identifies the peer, or null.</summary>
    public string? PeerIdentityPropertyName { get; }

    /// <summary>The properties that identify the peer; empty when it is not authenticated.</summary>
    public IEnumerable<AuthProperty> PeerIdentity =>
        PeerIdentityPropertyName is null ? [] : FindPropertiesByName(PeerIdentityPropertyName);

    /// <summary>All properties.</summary>
    public IEnumerable<AuthProperty> Properties => _properties.Values.SelectMany(static values => values);

    /// <summary>The properties with a name.</summary>
    /// <param name="propertyName">The name.</param>
    public IEnumerable<AuthProperty> FindPropertiesByName(string propertyName) =>
        _properties.TryGetValue(propertyName, out List<AuthProperty>? values) ? values : [];
}
