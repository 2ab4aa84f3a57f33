using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Catalog.Editions;

namespace Hub.Cli.Spec;

/// <summary>One line of JSON each.</summary>
internal static class SpecJson
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Line(JsonObject value) => value.ToJsonString(s_options);

    public static string Edition(Edition edition) => Line(new JsonObject
    {
        ["id"] = edition.Id,
        ["business"] = edition.Business,
        ["name"] = edition.Header.BusinessName,
        ["romaji"] = edition.Header.Romaji,
        ["version"] = edition.Version,
        ["title"] = edition.Title,
        ["trust"] = edition.Trust == Trust.Official ? "official" : "sample",
        ["groups"] = edition.Groups.Count,
        ["items"] = edition.Groups.Sum(g => g.Items.Count),
        ["codeLists"] = edition.CodeLists.Count,
        ["origin"] = edition.Header.Origin,
    });

    public static string Item(Item item) => Line(new JsonObject
    {
        ["id"] = item.Id,
        ["name"] = item.Name,
        ["romaji"] = item.Romaji,
        ["group"] = item.Group.Name,
        ["groupId"] = item.Group.Id,
        ["type"] = item.Type.Symbol(),
        ["length"] = item.LengthText,
        ["repeat"] = item.Repeat,
        ["codes"] = new JsonArray([.. item.CodeListIds.Select(c => (JsonNode)c)]),
        ["requirement"] = Word(item.Requirement),
        ["condition"] = item.Condition?.Text,
        ["evaluable"] = item.Condition?.IsEvaluable,
        ["conditionText"] = item.Condition?.Note,
        ["key"] = item.IsKey,
        ["foreignKey"] = item.IsForeignKey,
        ["references"] = item.References,
        ["provenance"] = item.Provenance.ToString(),
        ["lengthProvenance"] = item.LengthProvenance.ToString(),
    });

    public static string Word(Requirement requirement) => requirement switch
    {
        Requirement.Required => "必須",
        Requirement.Conditional => "条件付き必須",
        _ => "任意",
    };
}
