using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Characters.Identification;
using Hub.Cli.Shell;

namespace Hub.Cli.Characters;

/// <summary>Rows of a work list for people and for scripts.</summary>
internal static class WorkItemText
{
    private static readonly (string Ja, string En)[] s_states = [("未同定", "open"), ("決定（確認待ち）", "decided, to be checked"), ("確認済", "checked")];

    /// <summary>Some lines for a person.</summary>
    public static string Plain(CliContext context, WorkItem item, IReadOnlyList<Candidate> candidates)
    {
        List<string> lines =
        [
            string.Create(CultureInfo.InvariantCulture, $"{item.Code}  {item.Charset}  {item.Scalar}").TrimEnd() + "  " + context.Text(
                $"対象者 {item.Persons:N0} 人、出現 {item.Count:N0} 回（未解決 {item.Unresolved:N0}）  ", $"{item.Persons:N0} persons, {item.Count:N0} times ({item.Unresolved:N0} open)  ") + State(context, item),
        ];
        if (item.Items.Count > 0)
        {
            lines.Add("    " + context.Text("項目: ", "items: ") + string.Join(context.Text("、", ", "), item.Items));
        }

        if (item.Samples.Count > 0)
        {
            lines.Add("    " + context.Text("見本: ", "samples: ") + string.Join(context.Text("、", ", "), item.Samples));
        }

        lines.AddRange(candidates.Select(c => string.Create(CultureInfo.InvariantCulture, $"    → {c.Name} {c.Sequence.Text} {c.Score:0.00}  {EvidenceWords.Of(c, context.Language)}")));
        return string.Join(Environment.NewLine, lines);
    }

    /// <summary>How far the list is.</summary>
    public static string Summary(CliContext context, IReadOnlyList<WorkItem> items)
    {
        int Of(WorkState state) => items.Count(i => i.State == state);
        return context.Text(
            $"全 {items.Count} 字: 未同定 {Of(WorkState.Open)}、決定 {Of(WorkState.Decided)}、確認済 {Of(WorkState.Checked)}",
            $"{items.Count} gaiji: {Of(WorkState.Open)} open, {Of(WorkState.Decided)} decided, {Of(WorkState.Checked)} checked");
    }

    /// <summary>One line for a script.</summary>
    public static string Json(string site, WorkItem item, IReadOnlyList<Candidate> candidates) => CharacterJson.Line(new JsonObject
    {
        ["site"] = site,
        ["charset"] = item.Charset,
        ["code"] = item.Code,
        ["scalar"] = item.Scalar,
        ["persons"] = item.Persons,
        ["count"] = item.Count,
        ["records"] = item.Records,
        ["unresolved"] = item.Unresolved,
        ["run"] = item.Run,
        ["items"] = new JsonArray([.. item.Items.Select(i => (JsonNode)i)]),
        ["samples"] = new JsonArray([.. item.Samples.Select(s => (JsonNode)s)]),
        ["state"] = Camel(item.State.ToString()),
        ["target"] = item.Decision?.Target ?? "",
        ["text"] = item.Decision?.Text ?? "",
        ["match"] = item.Decision is null ? "" : Camel(item.Decision.Match.ToString()),
        ["decider"] = item.Decider,
        ["checker"] = item.Checker,
        ["revision"] = item.Revision,
        ["history"] = new JsonArray([.. item.History.Select(e => (JsonNode)new JsonObject
        {
            ["when"] = e.When.ToString("O", CultureInfo.InvariantCulture),
            ["who"] = e.Who,
            ["action"] = Camel(e.Action.ToString()),
            ["why"] = e.Why,
            ["target"] = e.Decision?.Target ?? "",
        })]),
        ["candidates"] = new JsonArray([.. candidates.Select(c => (JsonNode)CharacterJson.Of(c))]),
    });

    private static string State(CliContext context, WorkItem item)
    {
        var (ja, en) = s_states[(int)item.State];
        var decision = item.Decision is { } d ? $" → {d.Target} {d.Text} ({DecisionTarget.Word(d.Match)}, {item.Decider}{(item.Checker.Length > 0 ? " / " + item.Checker : "")})" : "";
        return context.Text(ja, en) + decision;
    }

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
