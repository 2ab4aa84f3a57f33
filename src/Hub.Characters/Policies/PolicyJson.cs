using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hub.Characters.Policies;

/// <summary>Policies as JSON, as they are stored with a run: one object, names in lower camel case, every option written.</summary>
public static class PolicyJson
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>The policy as one line of JSON.</summary>
    public static string Write(CharacterPolicy policy) => JsonSerializer.Serialize(policy, s_options);

    /// <summary>Reads what <see cref="Write"/> wrote; absent options have their defaults. Throws <see cref="JsonException"/> that names an unknown option or value.</summary>
    public static CharacterPolicy Read(string json) =>
        JsonSerializer.Deserialize<CharacterPolicy>(json, s_options) ?? throw new JsonException("A policy is a JSON object.");
}
