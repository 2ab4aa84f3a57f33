using System.Text.Json;
using System.Text.Json.Serialization;
using Hub.Access.Tokens;

namespace Hub.Access.Book;

/// <summary>What access.json holds. Hashes and names only: whoever reads it gets no way in.</summary>
public sealed record AccessContent
{
    internal static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>Everybody known, by name.</summary>
    public IReadOnlyList<Principal> Principals { get; init; } = [];

    /// <summary>Tokens, oldest first; revoked ones stay, so that the audit's names keep their meaning.</summary>
    public IReadOnlyList<TokenRecord> Tokens { get; init; } = [];

    /// <summary>Client certificates.</summary>
    public IReadOnlyList<CertificateRecord> Certificates { get; init; } = [];

    /// <summary>Somebody by name; null: unknown.</summary>
    public Principal? Find(string name) => Principals.FirstOrDefault(p => p.Name == name);
}
