using System.Text;

namespace Grpc.Core;

/// <summary>One property of an <see cref="AuthContext"/>.</summary>
public class AuthProperty
{
    private readonly byte[] _value;

    private AuthProperty(string name, byte[] value)
    {
        Name = name;
        _value = value;
    }

    /// <summary>Name of the property.</summary>
    public string Name { get; }

    /// <summary>The value as text.</summary>
    public string Value => Encoding.UTF8.GetString(_value);

    /// <summary>The value as bytes (a copy).</summary>
    public byte[] ValueBytes => _value.AsSpan().ToArray();

    /// <summary>Creates a property.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="valueBytes">Its value; copied.</param>
    public static AuthProperty Create(string name, byte[] valueBytes)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(valueBytes);
        return new AuthProperty(name, valueBytes.AsSpan().ToArray());
    }
}
