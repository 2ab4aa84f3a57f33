using System.CommandLine;
using Hub.Cli.Shell;

namespace Hub.Cli.Runs;

/// <summary><c>hub runs</c>: what was run and what became of it.</summary>
internal static class RunsCommand
{
    public static Command Create(CliContext context) => new("runs", context.Text("移行実行の一覧・表示・確定・破棄・削除・報告書。", "List, show, watch, commit, abandon and delete runs; fetch their reports."))
    {
        RunsListCommand.Create(context),
        RunsShowCommand.Create(context),
        RunsWatchCommand.Create(context),
        RunsCommitCommand.Create(context),
        RunsAbandonCommand.Create(context),
        RunsDeleteCommand.Create(context),
        RunsReportCommand.Create(context),
        RunsFindingsCommand.Create(context),
        RunsDiffCommand.Create(context),
    };

    /// <summary>The argument that names a run.</summary>
    public static Argument<string> RunArgument(CliContext context) => new("RUN") { Description = context.Text("移行実行の名前（`hub runs list` で分かります）。", "Id of the run; `hub runs list` shows them.") };
}
