using System.Text.Json.Nodes;
using Hub.Adapters.Functions;

namespace Hub.Adapters.Packs;

/// <summary>Pieces of a JSON Schema.</summary>
public static partial class AdapterSchema
{
    private static JsonObject Functions()
    {
        var calls = new JsonObject();
        foreach (var function in FunctionLibrary.All)
        {
            calls[function.Name] = Call(function);
        }

        var bare = FunctionLibrary.All.Where(f => f.Parameters.All(p => !p.IsRequired)).Select(f => f.Name);
        return Either(
            new JsonObject { ["enum"] = Names([.. bare]) },
            new JsonObject
            {
                ["type"] = "object",
                ["minProperties"] = 1,
                ["maxProperties"] = 1,
                ["additionalProperties"] = false,
                ["properties"] = calls,
            });
    }

    private static JsonObject CharsetOptions()
    {
        var options = new JsonObject();
        foreach (var spec in CharsetOptionLibrary.All)
        {
            options[spec.Name] = spec.Words.Count == 0 ? Text(spec.Description) : Choice(spec.Words, spec.Description);
            if (spec.Pattern.Length > 0)
            {
                options[spec.Name]!["pattern"] = spec.Pattern;
            }
        }

        // YAML writes true and false without quotes; editors take them for booleans.
        options["round-trip-only"] = Boolean(options["round-trip-only"]!["description"]!.GetValue<string>());
        return Closed(options);
    }

    private static JsonObject CharacterPolicy()
    {
        var options = new JsonObject();
        foreach (var (name, words, description) in AdapterReader.CharacterOptions)
        {
            options[name] = words.Count == 0 ? Text(description) : Choice(words, description);
        }

        return Closed(options);
    }

    private static JsonObject Call(FunctionSpec function)
    {
        var properties = new JsonObject();
        foreach (var parameter in function.Parameters)
        {
            properties[parameter.Name] = Parameter(parameter);
        }

        var full = Closed(properties, [.. function.Parameters.Where(p => p.IsRequired).Select(p => p.Name)]);
        var call = function.Parameters.Count == 0 ? full : Either(Parameter(function.Parameters[0]), full);
        call["description"] = function.En + " " + function.Ja;
        return call;
    }

    private static JsonObject Parameter(FunctionParameter parameter) => parameter.Kind switch
    {
        ParameterKind.Integer => Integer(parameter.Min, parameter.Max, parameter.En),
        ParameterKind.Boolean => Boolean(parameter.En),
        ParameterKind.Choice => Choice(parameter.Words, parameter.En),
        ParameterKind.Texts or ParameterKind.Items => Texts(parameter.En),
        ParameterKind.Values => Map(Scalar(), parameter.En),
        _ => Text(parameter.En),
    };

    private static JsonObject Text(string description) => new() { ["type"] = Names("string", "number", "boolean"), ["description"] = description };

    private static JsonObject Scalar() => new() { ["type"] = Names("string", "number", "boolean") };

    private static JsonObject Boolean(string description) => new() { ["type"] = "boolean", ["description"] = description };

    private static JsonObject Integer(int min, int max, string description) =>
        new() { ["type"] = "integer", ["minimum"] = min, ["maximum"] = max, ["description"] = description };

    private static JsonObject Choice(IReadOnlyList<string> words, string description) =>
        new() { ["enum"] = Names([.. words]), ["description"] = description };

    private static JsonObject Texts(string description)
    {
        var either = Either(Scalar(), List(Scalar()));
        either["description"] = description;
        return either;
    }

    private static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject Map(JsonObject values, string description) =>
        new() { ["type"] = "object", ["additionalProperties"] = values, ["description"] = description };

    private static JsonObject Reference(string name) => new() { ["$ref"] = "#/$defs/" + name };

    private static JsonObject Either(params JsonObject[] schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    private static JsonObject Closed(JsonObject properties, params string[] required)
    {
        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        if (required.Length > 0)
        {
            schema["required"] = Names(required);
        }

        return schema;
    }

    private static JsonArray Names(params string[] names) => new([.. names.Select(n => (JsonNode)n)]);
}
