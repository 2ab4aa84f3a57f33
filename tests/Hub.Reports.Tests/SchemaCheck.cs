using System.Text.Json;
using System.Text.RegularExpressions;

namespace Hub.Reports.Tests;

/// <summary>Checks JSON against the part of JSON Schema that the published schema uses; an unknown keyword is a problem too.</summary>
internal static class SchemaCheck
{
    private static readonly string[] s_notes = ["$schema", "$id", "$defs", "title", "description", "format"];

    public static IReadOnlyList<string> Problems(JsonElement schema, JsonElement value)
    {
        var problems = new List<string>();
        Check(schema, schema, value, "", problems);
        return problems;
    }

    private static void Check(JsonElement root, JsonElement schema, JsonElement value, string path, List<string> problems)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            switch (keyword.Name)
            {
                case "$ref":
                    Check(root, root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), value, path, problems);
                    break;
                case "type":
                    Need(IsOf(keyword.Value.GetString()!, value), $"{path} is no {keyword.Value}");
                    break;
                case "enum":
                    Need(keyword.Value.EnumerateArray().Any(e => e.GetString() == value.GetString()), $"{path} is {value}");
                    break;
                case "pattern":
                    Need(Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!), $"{path} is {value}");
                    break;
                case "minimum":
                    Need(value.GetDouble() >= keyword.Value.GetDouble(), $"{path} is {value}");
                    break;
                case "required":
                    foreach (var name in keyword.Value.EnumerateArray())
                    {
                        Need(value.TryGetProperty(name.GetString()!, out _), $"{path}/{name} is missing");
                    }

                    break;
                case "properties":
                    foreach (var member in value.EnumerateObject())
                    {
                        if (keyword.Value.TryGetProperty(member.Name, out var inner))
                        {
                            Check(root, inner, member.Value, $"{path}/{member.Name}", problems);
                        }
                        else
                        {
                            problems.Add($"{path}/{member.Name} is not known");
                        }
                    }

                    break;
                case "additionalProperties":
                    Need(keyword.Value.ValueKind == JsonValueKind.False, $"{path}: additionalProperties");
                    break;
                case "items":
                    foreach (var (item, i) in value.EnumerateArray().Select((e, i) => (e, i)))
                    {
                        Check(root, keyword.Value, item, $"{path}/{i}", problems);
                    }

                    break;
                default:
                    Need(s_notes.Contains(keyword.Name), $"schema keyword {keyword.Name}");
                    break;
            }
        }

        void Need(bool holds, string problem)
        {
            if (!holds)
            {
                problems.Add(problem);
            }
        }
    }

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => false,
    };
}
