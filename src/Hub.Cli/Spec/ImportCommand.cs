using System.CommandLine;
using System.Text.Json.Nodes;
using Hub.Catalog.Editions;
using Hub.Catalog.Import;
using Hub.Cli.Shell;
using Hub.Findings;

namespace Hub.Cli.Spec;

/// <summary><c>hub spec import</c>: an official workbook becomes an edition.</summary>
internal static class ImportCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var editions = new EditionArguments(context);
        var file = new Argument<string>("file") { Description = context.Text("公式のブック（.xlsx）: 基本データリスト、項目定義書", "An official workbook (.xlsx): 基本データリスト or 項目定義書") };
        var version = new Option<string?>("--version") { HelpName = "V", Description = context.Text("版番号。省略時は表題の【第…版】", "Version. Default: as the title says") };
        var published = new Option<string?>("--published") { HelpName = "YYYY-MM-DD", Description = context.Text("公表日", "Date of publication") };
        var factsOnly = new Option<bool>("--facts-only") { Description = context.Text("定義・説明・備考などの文を残さない", "Leave the workbook's sentences out") };
        var dryRun = new Option<bool>("--dry-run") { Description = context.Text("読むだけで保存しない", "Read only, store nothing") };
        var command = new Command("import", context.Text("公式のブックを版として取り込む", "Imports an official workbook as an edition"))
        {
            file, editions.Folder, editions.Json, version, published, factsOnly, dryRun,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var import = Read(parsed.GetValue(file)!, new ImportOptions
            {
                Version = parsed.GetValue(version),
                Published = parsed.GetValue(published) ?? "",
                KeepTexts = !parsed.GetValue(factsOnly),
            });
            if (parsed.GetValue(editions.Json))
            {
                await WriteJsonAsync(context, import);
            }
            else
            {
                await WritePlainAsync(context, import);
            }

            if (import.Edition is not { } edition)
            {
                await context.Error.WriteLineAsync(context.Text("hub: 版を作れませんでした。上の誤りを直してください。", "hub: no edition was made: correct the errors above."));
                return ExitCode.Usage;
            }

            if (!parsed.GetValue(dryRun))
            {
                var path = await StoreAsync(edition, editions.FolderOf(parsed), cancellationToken);
                await context.Error.WriteLineAsync(context.Text($"hub: 版 {edition.Id} を {path} に保存しました。", $"hub: stored edition {edition.Id} as {path}."));
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static WorkbookImport Read(string path, ImportOptions options)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"{path} がありません。", $"There is no file {path}.");
        }

        try
        {
            return WorkbookImporter.Import(path, options);
        }
        catch (ImportException e)
        {
            throw new UsageException(e.Ja, e.En, e);
        }
    }

    private static async Task<string> StoreAsync(Edition edition, string folder, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var name = string.Concat($"{edition.Business}-{edition.Version}".Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' ? c : '_'));
        var path = Path.Combine(folder, name + ".json");
        using var text = new MemoryStream();
        EditionWriter.Write(edition, text);
        var temporary = path + ".new";
        await File.WriteAllBytesAsync(temporary, text.ToArray(), cancellationToken);
        File.Move(temporary, path, overwrite: true);
        return path;
    }

    private static async Task WriteJsonAsync(CliContext context, WorkbookImport import)
    {
        var items = import.Edition?.Groups.SelectMany(g => g.Items).ToDictionary(i => i.Id);
        foreach (var row in import.Rows)
        {
            var line = new JsonObject { ["kind"] = row.Kind, ["sheet"] = row.Sheet, ["row"] = row.Row, ["id"] = row.Id, ["understood"] = row.Understood };
            if (row.Kind == "item" && items?.GetValueOrDefault(row.Id) is { } item)
            {
                line["name"] = item.Name;
                line["romaji"] = item.Romaji;
                line["group"] = item.Group.Name;
                line["type"] = item.Type.Symbol();
                line["length"] = item.LengthText;
                line["repeat"] = item.Repeat;
                line["requirement"] = SpecJson.Word(item.Requirement);
                line["condition"] = item.Condition?.Text;
                line["codes"] = new JsonArray([.. item.CodeListIds.Select(c => (JsonNode)c)]);
                line["key"] = item.IsKey;
                line["foreignKey"] = item.IsForeignKey;
            }

            await context.Out.WriteLineAsync(SpecJson.Line(line));
        }

        foreach (var problem in import.Problems)
        {
            await context.Out.WriteLineAsync(SpecJson.Line(new JsonObject
            {
                ["kind"] = "problem",
                ["severity"] = problem.Severity.ToString().ToLowerInvariant(),
                ["sheet"] = problem.Sheet,
                ["cell"] = problem.Cell,
                ["message"] = context.Text(problem.Ja, problem.En),
            }));
        }
    }

    private static async Task WritePlainAsync(CliContext context, WorkbookImport import)
    {
        foreach (var problem in import.Problems)
        {
            var mark = problem.Severity switch { Severity.Error => context.Text("誤り", "error"), Severity.Warning => context.Text("注意", "warning"), _ => context.Text("情報", "info") };
            await context.Out.WriteLineAsync($"{mark}: {problem.Text(context.Language)}");
        }

        var items = import.Rows.Count(r => r.Kind == "item");
        var codes = import.Rows.Count(r => r.Kind == "code");
        var skipped = import.Rows.Count(r => r.Kind == "skipped");
        var conditional = import.Edition?.Groups.SelectMany(g => g.Items).Count(i => i.Requirement == Requirement.Conditional) ?? 0;
        var evaluable = import.Edition?.Groups.SelectMany(g => g.Items).Count(i => i.Condition is { IsEvaluable: true }) ?? 0;
        await context.Out.WriteLineAsync(context.Text(
            $"{import.Edition?.Id}: {import.Edition?.Groups.Count ?? 0} グループ、{items} 項目、{import.Edition?.CodeLists.Count ?? 0} コード一覧（{codes} 値）、条件 {evaluable}/{conditional} を式に、飛ばした行 {skipped}",
            $"{import.Edition?.Id}: {import.Edition?.Groups.Count ?? 0} groups, {items} items, {import.Edition?.CodeLists.Count ?? 0} code lists ({codes} values), {evaluable} of {conditional} conditions as expressions, {skipped} rows skipped"));
    }
}
