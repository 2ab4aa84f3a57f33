using System.Globalization;
using Google.Protobuf;
using Hub.Cli.Shell;
using Hub.Client;
using Hub.Contracts.Finding.V1;
using Hub.Contracts.Run.V1;
using Hub.Reports;
using Hub.Validation.Across;
using Spectre.Console;

namespace Hub.Cli.Runs;

/// <summary>Shows what became of a run: a small table for people, one object a line for scripts.</summary>
internal static class RunView
{
    private const int MaxFindings = 10;

    /// <summary>Columns where no terminal says its own: nothing is broken that a script may look for.</summary>
    private const int FileWidth = 200;

    /// <summary>Writes the run, what blocks it, what is odd about its files, and where its report is.</summary>
    public static async Task WriteAsync(CliContext context, HubConnection hub, Run run, IReadOnlyList<Finding> blocking, IReadOnlyList<Finding> notices, bool json)
    {
        if (json)
        {
            await context.Out.WriteLineAsync(JsonFormatter.Default.Format(run));
            return;
        }

        var id = RunNames.IdOf(run.Name);
        var table = new Table().Border(TableBorder.Rounded).HideHeaders().AddColumn("").AddColumn("");
        Row(table, context.Text("移行実行", "run"), id + (run.Title.Length > 0 ? $"  {run.Title}" : ""));
        Row(table, context.Text("種別・状態", "mode, state"), $"{ModeOf(context, run.Mode)}, {StateOf(context, run.State)}");
        Row(table, context.Text("団体・業務", "municipality, business"), $"{run.Municipality}, {run.Business} ({run.Edition}), {run.Adapter}");
        if (run.CreatedBy.Length > 0)
        {
            Row(table, context.Text("作成者", "created by"), run.CreatedBy);
        }

        if (run.Totals is { } totals)
        {
            Row(table, context.Text("入力", "in"), context.Text(
                $"{totals.RecordCount:N0} 件 ({totals.ByteCount:N0} バイト)",
                $"{totals.RecordCount:N0} records ({totals.ByteCount:N0} bytes)"));
            Row(table, context.Text("受入・隔離・除外", "accepted, quarantined, dropped"), Counts(totals.AcceptedCount, totals.QuarantinedCount, totals.DroppedCount));
            Row(table, context.Text("レコードの指摘（エラー・警告・情報）", "about records: errors, warnings, notes"), Counts(totals.ErrorCount, totals.WarningCount, totals.InfoCount));
        }

        foreach (var group in run.Groups)
        {
            Row(table, group.DisplayName.Length > 0 ? group.DisplayName : group.Group, context.Text($"{group.RowCount:N0} 行", $"{group.RowCount:N0} rows"));
        }

        var isStopped = blocking.Any(f => f.CodeName == AcrossFindings.ReadingStopped.Name);
        Row(table, context.Text("判定", "verdict"), isStopped ? context.Text("読み込みを中止しました", "reading was stopped") : VerdictOf(context, run));
        Console(context).Write(table);
        if (run.Deletion is { } deletion)
        {
            DeletionView.Write(context, run, deletion);
        }

        // What is wrong with whole files explains what is wrong with their records.
        await WriteFindingsAsync(context, blocking.OrderBy(f => f.Position is { HasRecord: true }), blocking.Count);
        await WriteFindingsAsync(context, notices, notices.Count);
        if (isStopped || run.State is Run.Types.State.Checked or Run.Types.State.Committed)
        {
            await WriteWhereAsync(context, hub, run);
        }
    }

    /// <summary>A console over the context's output; no colours unless a person watches.</summary>
    public static IAnsiConsole Console(CliContext context)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(context.Out),
            Ansi = context.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = context.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        if (!context.IsTerminal)
        {
            console.Profile.Width = FileWidth;
        }

        return console;
    }

    /// <summary>The state in the user's language.</summary>
    public static string StateOf(CliContext context, Run.Types.State state) => state switch
    {
        Run.Types.State.Active => context.Text("受付中", "receiving"),
        Run.Types.State.Checking => context.Text("確認中", "checking"),
        Run.Types.State.Checked => context.Text("確認済み", "checked"),
        Run.Types.State.Committing => context.Text("確定中", "committing"),
        Run.Types.State.Committed => context.Text("確定", "committed"),
        Run.Types.State.Abandoned => context.Text("破棄", "abandoned"),
        Run.Types.State.Deleting => context.Text("削除中", "being deleted"),
        Run.Types.State.Deleted => context.Text("削除済み", "deleted"),
        _ => state.ToString(),
    };

    /// <summary>The mode in the user's language.</summary>
    public static string ModeOf(CliContext context, Run.Types.Mode mode) =>
        mode == Run.Types.Mode.DryRun ? context.Text("検証", "dry-run") : context.Text("移行", "migration");

    /// <summary>The verdict in the user's language.</summary>
    public static string VerdictOf(CliContext context, Run run) => run.Verdict switch
    {
        Run.Types.Verdict.Passed => context.Text("合格", "passed"),
        Run.Types.Verdict.Blocked when run.CommitOverride is { } decision => context.Text(
            $"エラーあり（{decision.DecidedBy} の判断で確定: {decision.Reason}）",
            $"blocked, committed by decision of {decision.DecidedBy}: {decision.Reason}"),
        Run.Types.Verdict.Blocked => context.Text("このままでは確定できません", "blocked"),
        _ => context.Text("未判定", "undecided"),
    };

    private static async Task WriteFindingsAsync(CliContext context, IEnumerable<Finding> findings, int count)
    {
        foreach (var finding in findings.Take(MaxFindings))
        {
            await context.Out.WriteLineAsync($"  {finding.Code} {context.Text(finding.Message.Ja, finding.Message.En)}");
        }

        if (count > MaxFindings)
        {
            await context.Out.WriteLineAsync(context.Text($"  ほか {count - MaxFindings} 件", $"  and {count - MaxFindings} more"));
        }
    }

    private static async Task WriteWhereAsync(CliContext context, HubConnection hub, Run run)
    {
        var id = RunNames.IdOf(run.Name);
        if (hub.PathOf(id, HtmlReport.FileNameOf(context.Language)) is not { } report)
        {
            await context.Out.WriteLineAsync(context.Text($"報告書: hub runs report {id} --server {hub.Client.Server}", $"report: hub runs report {id} --server {hub.Client.Server}"));
            return;
        }

        // Asking for its files has the hub write them: that of a run whose reading was stopped is written when somebody wants it.
        await hub.Client.ListReportFilesAsync(run.Name, CancellationToken.None);
        await context.Out.WriteLineAsync(context.Text($"報告書: {report}", $"report: {report}"));
        if (hub.PathOf(id, "standard") is { } files && Directory.Exists(files))
        {
            await context.Out.WriteLineAsync(context.Text($"標準ファイル: {files}", $"standard files: {files}"));
        }
    }

    private static void Row(Table table, string name, string value) => table.AddRow(Markup.Escape(name), Markup.Escape(value));

    private static string Counts(params long[] counts) => string.Join(" · ", counts.Select(c => c.ToString("N0", CultureInfo.InvariantCulture)));
}
