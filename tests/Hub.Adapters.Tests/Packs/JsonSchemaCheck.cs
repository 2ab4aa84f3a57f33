using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Hub.Adapters.Tests.Packs;

/// <summary>Checks YAML against a JSON Schema as an editor does, with the keywords that ours uses; one that it does not know fails the test.</summary>
internal sealed class JsonSchemaCheck(JsonObject schema)
{
    /// <summary>What is wrong, each with its path; empty for a document that the schema allows.</summary>
    public IReadOnlyList<string> Check(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        List<string> problems = [];
        Check(schema, stream.Documents[0].RootNode, "", problems);
        return problems;
    }

    private void Check(JsonNode rule, YamlNode node, string path, List<string> problems)
    {
        if (rule is JsonValue)
        {
            AddWhere(!rule.GetValue<bool>(), problems, $"{path}: not allowed");
            return;
        }

        foreach (var (keyword, value) in rule.AsObject())
        {
            Check(keyword, value!, rule.AsObject(), node, path, problems);
        }
    }

    private void Check(string keyword, JsonNode value, JsonObject rule, YamlNode node, string path, List<string> problems)
    {
        switch (keyword)
        {
            case "$schema" or "$defs" or "$id" or "title" or "description" or "default" or "examples":
                break;
            case "$ref":
                Check(schema["$defs"]![value.GetValue<string>()["#/$defs/".Length..]]!, node, path, problems);
                break;
            case "type":
                string[] types = value is JsonArray several ? [.. several.Select(t => t!.GetValue<string>())] : [value.GetValue<string>()];
                AddWhere(!types.Contains(TypeOf(node)) && !(types.Contains("number") && TypeOf(node) == "integer"), problems, $"{path}: {TypeOf(node)} where {string.Join('|', types)} is expected");
                break;
            case "enum":
                AddWhere(!value.AsArray().Any(e => e!.ToString() == node.ToString()), problems, $"{path}: \"{node}\" is none of {value.ToJsonString()}");
                break;
            case "pattern":
                AddWhere(node is YamlScalarNode && !Regex.IsMatch(node.ToString(), value.GetValue<string>()), problems, $"{path}: \"{node}\" is not {value}");
                break;
            case "minimum":
                AddWhere(Number(node) < value.GetValue<double>(), problems, $"{path}: {node} < {value}");
                break;
            case "maximum":
                AddWhere(Number(node) > value.GetValue<double>(), problems, $"{path}: {node} > {value}");
                break;
            case "anyOf":
                AddWhere(!value.AsArray().Any(one => Holds(one!, node)), problems, $"{path}: holds none of anyOf");
                break;
            case "items":
                foreach (var (item, index) in node is YamlSequenceNode list ? list.Select((n, i) => (n, i)) : [])
                {
                    Check(value, item, $"{path}[{index}]", problems);
                }

                break;
            default:
                CheckMap(keyword, value, rule, node, path, problems);
                break;
        }
    }

    private void CheckMap(string keyword, JsonNode value, JsonObject rule, YamlNode node, string path, List<string> problems)
    {
        var entries = node is YamlMappingNode map ? map.Children.ToDictionary(c => c.Key.ToString(), c => c.Value) : null;
        switch (keyword)
        {
            case "required":
                AddWhere(entries is not null && value.AsArray().Any(k => !entries.ContainsKey(k!.GetValue<string>())), problems, $"{path}: lacks one of {value.ToJsonString()}");
                break;
            case "minProperties":
                AddWhere(entries?.Count < value.GetValue<int>(), problems, $"{path}: too few entries");
                break;
            case "maxProperties":
                AddWhere(entries?.Count > value.GetValue<int>(), problems, $"{path}: too many entries");
                break;
            case "properties":
                foreach (var (name, child) in entries ?? [])
                {
                    if (value[name] is { } property)
                    {
                        Check(property, child, $"{path}/{name}", problems);
                    }
                }

                break;
            case "additionalProperties":
                foreach (var (name, child) in entries ?? [])
                {
                    if (rule["properties"]?[name] is null)
                    {
                        Check(value, child, $"{path}/{name}", problems);
                    }
                }

                break;
            default:
                problems.Add($"{path}: the keyword {keyword} is not known here");
                break;
        }
    }

    private bool Holds(JsonNode rule, YamlNode node)
    {
        List<string> problems = [];
        Check(rule, node, "", problems);
        return problems.Count == 0;
    }

    private static void AddWhere(bool isWrong, List<string> problems, string problem)
    {
        if (isWrong)
        {
            problems.Add(problem);
        }
    }

    private static double? Number(YamlNode node) => double.TryParse(node.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string TypeOf(YamlNode node) => node switch
    {
        YamlMappingNode => "object",
        YamlSequenceNode => "array",
        YamlScalarNode { Style: not ScalarStyle.Plain } => "string",
        YamlScalarNode { Value: "true" or "false" } => "boolean",
        YamlScalarNode { Value: "" or "~" or "null" } => "null",
        YamlScalarNode { Value: var text } when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => "integer",
        _ => Number(node) is null ? "string" : "number",
    };
}
