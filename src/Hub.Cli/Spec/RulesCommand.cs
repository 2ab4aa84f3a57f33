using System.CommandLine;
using System.Text.Json.Nodes;
using Hub.Cli.Shell;
using Hub.Validation.Rules;

namespace Hub.Cli.Spec;

/// <summary><c>hub spec rules FILE...</c>: checks a site's rule sets and tries their examples. Exit 1 when something is wrong.</summary>
internal static class RulesCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var editions = new EditionArguments(context);
        var files = new Argument<FileInfo[]>("FILE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = context.Text("規則セットの JSON（名前は 業務ID で始める。例 001-city.json）", "Rule sets as JSON, named by their business, such as 001-city.json"),
        };
        var edition = new Option<string?>("--edition") { Description = context.Text("確かめる版。省略時は業務の最新の版", "The edition to check against; default: the newest of the business") };
        var command = new Command("rules", context.Text("団体の規則セットを検査し、例を試す", "Checks a site's rule sets and tries their examples")) { files, edition, editions.Folder, editions.Json };
        command.SetAction(async (parsed, _) =>
        {
            var wrong = 0;
            foreach (var file in parsed.GetValue(files)!)
            {
                wrong += await CheckAsync(context, parsed, file, parsed.GetValue(edition), editions);
            }

            return wrong > 0 ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }

    private static async Task<int> CheckAsync(CliContext context, ParseResult parsed, FileInfo file, string? edition, EditionArguments editions)
    {
        if (!file.Exists)
        {
            throw new UsageException($"{file.FullName} がありません。", $"There is no file {file.FullName}.");
        }

        var library = editions.Library(parsed);
        var name = edition ?? (file.Name.Length >= 3 ? file.Name[..3] : "");
        var against = library.Find(name) ?? library.Newest(name) ?? throw new UsageException(
            $"版「{name}」はありません。ファイル名を業務ID（三桁）で始めるか、--edition を指定してください。",
            $"There is no edition \"{name}\": begin the file's name with the business (three digits), or give --edition.");
        var rules = RuleFile.Read(file.FullName);
        var problems = rules.Lint(against);
        var asJson = parsed.GetValue(editions.Json);
        foreach (var problem in problems)
        {
            await context.Out.WriteLineAsync(asJson
                ? SpecJson.Line(new JsonObject { ["file"] = file.Name, ["line"] = problem.Line, ["column"] = problem.Column, ["ja"] = problem.Ja, ["en"] = problem.En })
                : $"{file.Name}:{problem.Line}:{problem.Column}: {context.Text(problem.Ja, problem.En)}");
        }

        if (problems.Count == 0 && !asJson)
        {
            var count = rules.Rules.Rules.Count + rules.Rules.Across.Count;
            await context.Out.WriteLineAsync(context.Text(
                $"{file.Name}: 規則 {count} 件（版 {rules.Rules.Version}）は {against.Id} に合っています。例もすべて期待どおりです。",
                $"{file.Name}: {count} rule(s), version {rules.Rules.Version}, fit {against.Id}; all examples do as they should."));
        }

        return problems.Count;
    }
}
