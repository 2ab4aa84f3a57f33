using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Adapters;
using Hub.Characters.Policies;

namespace Hub.Engine.Plans;

/// <summary>With which policy and tables a run's characters are cleansed, as it is stored with the run.</summary>
internal static class CharacterBasis
{
    /// <summary>One line of JSON: the policy with its name, the municipality's decisions and the list of added characters, each with its digest.</summary>
    public static string Of(AdapterPlan plan)
    {
        var json = new JsonObject { ["policy"] = JsonNode.Parse(PolicyJson.Write(plan.CharacterPolicy)) };
        if (plan.Gaiji.Count > 0)
        {
            json["gaiji"] = new JsonObject { ["table"] = plan.Gaiji.Name, ["decided"] = plan.Gaiji.Count, ["sha256"] = Digest(plan.Gaiji.Write) };
        }

        if (plan.AddedCharacters.All.Count > 0)
        {
            json["added"] = new JsonObject
            {
                ["version"] = plan.AddedCharacters.Header.GetValueOrDefault("version", ""),
                ["characters"] = plan.AddedCharacters.All.Count,
                ["sha256"] = Digest(plan.AddedCharacters.Write),
            };
        }

        return json.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static string Digest(Action<TextWriter> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(text);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
