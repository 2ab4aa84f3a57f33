using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Catalog.Editions;
using Hub.Cli.Shell;
using Hub.Findings;
using Hub.Validation.Pages;
using Hub.Validation.Rules;

namespace Hub.Cli.Explain;

/// <summary><c>hub explain RULE</c>: the page of a finding code (H5001, 5001, E0001, REQUIRED_MISSING) or of a rule across items (R001-03). Without RULE: a list.</summary>
internal static class ExplainCommand
{
    internal static readonly JsonSerializerOptions JsonOptions = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var rule = new Argument<string?>("RULE")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = context.Text("指摘のコード(H5001、E0001、名前)または規則の ID(R001-03)。省略すると一覧", "A finding code (H5001, E0001, its name) or the id of a rule (R001-03); without it, all of them"),
        };
        var json = SharedOptions.Json(context);
        var command = new Command("explain", context.Text("指摘や規則の意味と対処を説明する", "Explains what a finding or a rule means and what to do")) { rule, json };
        var records = new RecordPages(context);
        records.AddTo(command);
        command.SetAction(async (parsed, _) =>
        {
            if (parsed.GetValue(records.Record) is not null)
            {
                return await records.ShowAsync(parsed, parsed.GetValue(json));
            }

            var asJson = parsed.GetValue(json);
            var pages = parsed.GetValue(rule) is { } name ? [Find(name)] : All();
            foreach (var page in pages)
            {
                await context.Out.WriteLineAsync(
                    asJson ? page.ToJsonString(JsonOptions)
                    : parsed.GetValue(rule) is null ? $"{page["rule"],-9} {page["severity"],-8} {Text(context, page["message"])}"
                    : ExplainPage.Plain(context, page));
            }

            return ExitCode.Fine;
        });
        return command;
    }

    internal static string Text(CliContext context, JsonNode? text) => context.Language == Language.Ja ? $"{text?["ja"]}" : $"{text?["en"]}";

    private static JsonObject Find(string name) =>
        FindingDirectory.Installed.Find(name) is { } code ? Of(code)
        : Rules().FirstOrDefault(r => r.Rule.Id.Equals(name, StringComparison.OrdinalIgnoreCase)) is { Rule: not null } found ? Of(found.Edition, found.Rule)
        : throw new UsageException(
            $"「{name}」という指摘も規則もありません。hub explain で一覧をご覧ください。",
            $"There is no finding or rule \"{name}\"; hub explain lists them all.");

    private static IEnumerable<JsonObject> All() => FindingDirectory.Installed.All.Select(Of).Concat(Rules().Select(r => Of(r.Edition, r.Rule)));

    private static IEnumerable<(Edition Edition, CrossRule Rule)> Rules() => EditionLibrary.Load().All.SelectMany(e => e.Groups
        .SelectMany(g => g.Rules.Select(r => CrossRule.Of(g, r)))
        .Concat(RuleSet.BuiltIn(e).Rules).Select(r => (e, r)));

    private static JsonObject Of(FindingCode code)
    {
        var any = new Finding(code, SourcePosition.None) { Field = "…", ItemId = "…", Found = "…", Expected = "…" };
        var page = new JsonObject
        {
            ["rule"] = code.ToString(),
            ["name"] = code.Name,
            ["severity"] = code.Severity.ToString().ToLowerInvariant(),
            ["stage"] = code.Stage.ToString(),
            ["message"] = new JsonObject { ["ja"] = any.Message(Language.Ja), ["en"] = any.Message(Language.En) },
            ["hint"] = new JsonObject { ["ja"] = any.Hint(Language.Ja), ["en"] = any.Hint(Language.En) },
        };
        if (RulePages.Find(code) is { } known)
        {
            page["origin"] = known.Origin;
            page["good"] = known.Good;
            page["bad"] = known.Bad;
        }

        return page;
    }

    private static JsonObject Of(Edition edition, CrossRule rule)
    {
        var code = FindingDirectory.Installed.Find(rule.Finding)!;
        return new JsonObject
        {
            ["rule"] = rule.Id,
            ["name"] = rule.Finding,
            ["severity"] = code.Severity.ToString().ToLowerInvariant(),
            ["stage"] = code.Stage.ToString(),
            ["message"] = new JsonObject { ["ja"] = rule.Ja, ["en"] = rule.En },
            ["hint"] = new JsonObject { ["ja"] = code.Texts.HintJa, ["en"] = code.Texts.HintEn },
            ["origin"] = rule.Origin,
            ["edition"] = edition.Id,
            ["group"] = rule.Group,
            ["formula"] = rule.Formula,
            ["good"] = Values(rule.Good),
            ["bad"] = Values(rule.Bad),
        };
    }

    private static string Values(IReadOnlyDictionary<string, string> values) => string.Join(", ", values.Select(v => $"{v.Key} = {v.Value}"));
}
