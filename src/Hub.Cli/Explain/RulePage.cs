using System.Text.Json.Nodes;
using Hub.Catalog.Editions;
using Hub.Findings;
using Hub.Validation.Across;
using Hub.Validation.Rules;

namespace Hub.Cli.Explain;

/// <summary>The pages of rules: across items of a record, and across records; of the editions, of the hub's rule sets and of the site's.</summary>
internal static class RulePage
{
    /// <summary>All rules with their pages, in the order of the editions.</summary>
    public static IEnumerable<(string Id, Func<JsonObject> Page)> All(string rulesFolder) => EditionLibrary.Load().All.SelectMany(e =>
    {
        var rules = Directory.Exists(rulesFolder)
            ? Directory.EnumerateFiles(rulesFolder, e.Business + "*.json").Order(StringComparer.Ordinal).Select(f => RuleFile.Read(f).Rules).Aggregate(RuleSet.BuiltIn(e), (a, b) => a.With(b))
            : RuleSet.BuiltIn(e);
        return e.Groups.SelectMany(g => g.Rules.Select(r => CrossRule.Of(g, r))).Concat(rules.Rules).Select(r => (r.Id, (Func<JsonObject>)(() => Of(e, r))))
            .Concat(AcrossRules.Of(e, rules).Select(r => (r.Id, (Func<JsonObject>)(() => Of(e, r)))));
    });

    private static JsonObject Of(Edition edition, CrossRule rule) =>
        Of(edition, rule.Id, [FindingDirectory.Installed.Find(rule.Finding)!], rule.Group, rule.Ja, rule.En, rule.Formula, rule.Origin, Values(rule.Good), Values(rule.Bad));

    private static JsonObject Of(Edition edition, AcrossRule rule) =>
        Of(edition, rule.Id, rule.Findings, rule.Group, rule.Ja, rule.En, rule.Formula, rule.Origin, Example(Rows(rule.Good), rule, p => p.Good), Example(Rows(rule.Bad), rule, p => p.Bad));

    private static JsonObject Of(
        Edition edition, string id, IReadOnlyList<FindingCode> codes, string group, string ja, string en, string formula, string origin, string good, string bad) => new()
        {
            ["rule"] = id,
            ["name"] = string.Join(", ", codes.Select(c => c.Name)),
            ["severity"] = codes[0].Severity.ToString().ToLowerInvariant(),
            ["stage"] = codes[0].Stage.ToString(),
            ["message"] = new JsonObject { ["ja"] = ja, ["en"] = en },
            ["hint"] = new JsonObject { ["ja"] = codes[0].Texts.HintJa, ["en"] = codes[0].Texts.HintEn },
            ["origin"] = origin,
            ["edition"] = edition.Id,
            ["group"] = group,
            ["formula"] = formula,
            ["good"] = good,
            ["bad"] = bad,
        };

    /// <summary>A rule that follows from the edition has the example of its finding.</summary>
    private static string Example(string own, AcrossRule rule, Func<Validation.Pages.RulePage, string> side) =>
        own.Length > 0 ? own : Validation.Pages.RulePages.Find(rule.Findings[0]) is { } page ? side(page) : "";

    private static string Rows(IReadOnlyList<IReadOnlyDictionary<string, string>> rows) => string.Join(" / ", rows.Select(Values));

    private static string Values(IReadOnlyDictionary<string, string> values) => string.Join(", ", values.Select(v => $"{v.Key} = {v.Value}"));
}
