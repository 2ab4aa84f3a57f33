using System.Text.Json;

namespace Hub.Access.Audit;

/// <summary>The newest entry of the audit.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Hash">Its hash.</param>
public sealed record AuditHead(long Number, string Hash)
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    /// <summary>Reads a head as <see cref="AuditLog.HeadName"/> holds it; null: it is none.</summary>
    public static AuditHead? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<AuditHead>(json, s_json) is { Hash: not null } head ? head : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, s_json);
}
