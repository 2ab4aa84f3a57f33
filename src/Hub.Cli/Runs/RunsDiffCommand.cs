using System.CommandLine;
using Hub.Cli.Shell;
using Hub.Findings;
using Hub.Reports;
using Hub.Reports.Difference;
using Hub.Reports.Model;
using Spectre.Console;

namespace Hub.Cli.Runs;

/// <summary><c>hub runs diff</c>: what changed from one rehearsal to the next. Exit 0 where nothing got worse, 1 where something did.</summary>
internal static class RunsDiffCommand
{
    private const int MaxRows = 40;

    public static Command Create(CliContext context)
    {
        var before = Side("BEFORE", "前回", "The earlier run");
        var after = Side("AFTER", "今回", "The later run");
        var html = new Option<FileInfo?>("--html") { HelpName = "FILE", Description = context.Text("比較のページをこのファイルに書きます。", "Write the comparison as a page to this file.") };
        var json = SharedOptions.Json(context);
        var command = new Command("diff", context.Text(
            "二つの移行実行（リハーサル）の間で、新しく出た・消えた・増えた・減った指摘を示します。悪くなっていれば終了コード 1。",
            "Show which findings are new, gone, more or fewer between two runs. Exit code 1 where something got worse.")) { before, after, html, json };
        var hubOptions = new HubOptions(command, context);
        command.SetAction(async (line, cancellationToken) =>
        {
            string[] names = [line.GetRequiredValue(before), line.GetRequiredValue(after)];
            await using var hub = names.All(IsFile) ? null : await HubConnection.OpenAsync(line, hubOptions, cancellationToken);
            var difference = RunDifference.Of(await ReadAsync(hub, names[0], cancellationToken), await ReadAsync(hub, names[1], cancellationToken));
            if (line.GetValue(html) is { } file)
            {
                file.Directory?.Create();
                await using var stream = file.Create();
                DifferenceHtml.Write(difference, context.Language, stream);
            }

            if (line.GetValue(json))
            {
                await context.Out.WriteLineAsync(DifferenceJson.Line(difference));
            }
            else
            {
                await WriteAsync(context, difference);
            }

            return difference.IsWorse ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;

        Argument<string> Side(string name, string ja, string en) => new(name)
        {
            Description = context.Text($"{ja}の移行実行の名前、または保存した report.json（そのフォルダでも可）。", $"{en}: its id, or a saved report.json or the folder that holds it."),
        };
    }

    private static bool IsFile(string name) => File.Exists(name) || File.Exists(Path.Combine(name, JsonReport.FileName));

    private static async Task<RunReport> ReadAsync(HubConnection? hub, string name, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        if (IsFile(name))
        {
            await using var file = File.OpenRead(File.Exists(name) ? name : Path.Combine(name, JsonReport.FileName));
            await file.CopyToAsync(content, cancellationToken);
        }
        else
        {
            await hub!.Client.CopyReportAsync(name, JsonReport.FileName, content, cancellationToken);
        }

        content.Position = 0;
        try
        {
            return JsonReport.Read(content);
        }
        catch (InvalidDataException exception)
        {
            throw new UsageException($"{name} の報告書が読めません: {exception.Message}", $"Can't read the report of {name}: {exception.Message}", exception);
        }
    }

    private static async Task WriteAsync(CliContext context, RunDifference difference)
    {
        var moved = difference.Findings.Where(f => f.Kind != ChangeKind.Same).ToList();
        var table = new Table().Border(TableBorder.Rounded).AddColumns(
            context.Text("変化", "change"), context.Text("重大度", "severity"), context.Text("指摘", "finding"), context.Text("場所", "place"), context.Text("前回", "before"), context.Text("今回", "after"));
        foreach (var change in moved.Take(MaxRows))
        {
            var f = change.Finding;
            var place = f.ItemName.Length > 0 ? $"{f.ItemName} {f.ItemId}" : f.Field;
            string[] cells = [DifferenceWords.Of(change.Kind, context.Language), SeverityOf(context, f.Severity), $"{f.Code} {f.Code.Name}", place, $"{change.Before:N0}", $"{change.After:N0}"];
            table.AddRow([.. cells.Select(Markup.Escape)]);
        }

        RunView.Console(context).Write(table);
        if (moved.Count > MaxRows)
        {
            await context.Out.WriteLineAsync(context.Text($"ほか {moved.Count - MaxRows} 種類（--json または --html で全件）", $"and {moved.Count - MaxRows} more kinds (all with --json or --html)"));
        }

        foreach (var basis in difference.Basis.Where(b => b.What is not "started"))
        {
            await context.Out.WriteLineAsync(context.Text($"条件の違い {basis.What}: {basis.Before} → {basis.After}", $"made with another {basis.What}: {basis.Before} → {basis.After}"));
        }

        var serious = difference.Findings.Where(f => f.Finding.Severity != Severity.Info).ToList();
        string Of(ChangeKind kind) => $"{serious.Count(f => f.Kind == kind)}";
        await context.Out.WriteLineAsync(context.Text(
            $"diff: エラー・警告のうち 新規 {Of(ChangeKind.New)}・増加 {Of(ChangeKind.More)}・減少 {Of(ChangeKind.Fewer)}・解消 {Of(ChangeKind.Gone)} 種類 — {(difference.IsWorse ? "悪くなったところがあります" : "悪くなったところはありません")}",
            $"diff: errors and warnings: {Of(ChangeKind.New)} new, {Of(ChangeKind.More)} more, {Of(ChangeKind.Fewer)} fewer, {Of(ChangeKind.Gone)} gone — {(difference.IsWorse ? "something got worse" : "nothing got worse")}"));
    }

    private static string SeverityOf(CliContext context, Severity severity) => severity switch
    {
        Severity.Error => context.Text("エラー", "error"),
        Severity.Warning => context.Text("警告", "warning"),
        _ => context.Text("お知らせ", "note"),
    };
}
