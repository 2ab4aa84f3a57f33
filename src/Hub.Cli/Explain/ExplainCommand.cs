using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Cli.Shell;
using Hub.Findings;
using Hub.Validation.Pages;

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
            Description = context.Text("指摘のコード(H5001、E0001、名前)または規則の ID(R001-03、K001g001)。省略すると一覧", "A finding code (H5001, E0001, its name) or the id of a rule (R001-03); without it, all of them"),
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
            var rules = Path.Combine(context.Variable("HUB_DATA") is { Length: > 0 } data ? data : SharedOptions.DefaultDataFolder, "rules");
            var pages = parsed.GetValue(rule) is { } name ? [Find(name, rules)] : All(rules);
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

    private static JsonObject Find(string name, string rulesFolder) =>
        FindingDirectory.Installed.Find(name) is { } code ? Of(code)
        : RulePage.All(rulesFolder).FirstOrDefault(r => r.Id.Equals(name, StringComparison.OrdinalIgnoreCase)) is { Page: not null } found ? found.Page()
        : throw new UsageException(
            $"「{name}」という指摘も規則もありません。hub explain で一覧をご覧ください。",
            $"There is no finding or rule \"{name}\"; hub explain lists them all.");

    private static IEnumerable<JsonObject> All(string rulesFolder) => FindingDirectory.Installed.All.Select(Of).Concat(RulePage.All(rulesFolder).Select(r => r.Page()));

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
}
