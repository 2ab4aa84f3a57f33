using System.CommandLine;
using Hub.Cli.Shell;
using Hub.Contracts.Run.V1;

namespace Hub.Cli.Runs;

/// <summary><c>hub runs commit</c>: makes a run's rows visible, all or none.</summary>
internal static class RunsCommitCommand
{
    public static Command Create(CliContext context)
    {
        var run = RunsCommand.RunArgument(context);
        var json = SharedOptions.Json(context);
        var check = new Option<bool>("--check") { Description = context.Text("確定せず、確定できるかだけを確かめます。", "Only check whether it could be committed.") };
        var despite = new Option<string>("--despite-errors") { HelpName = "REASON", DefaultValueFactory = _ => "", Description = context.Text("未解決のエラーがあっても確定します。理由と実行者が記録に残ります。", "Commit although errors are unresolved. The reason and who gave it are recorded.") };
        var command = new Command("commit", context.Text("移行実行を確定します（すべてか、何もしないか）。", "Commit a run: all of it or nothing.")) { run, check, despite, json };
        var hubOptions = new HubOptions(command, context);
        command.SetAction(async (line, cancellationToken) =>
        {
            await using var hub = await HubConnection.OpenAsync(line, hubOptions, cancellationToken);
            var reason = line.GetRequiredValue(despite);
            var decision = reason.Length > 0 ? new CommitOverride { DecidedBy = Environment.UserName, Reason = reason } : null;
            var answer = await hub.Client.CommitRunAsync(line.GetRequiredValue(run), line.GetValue(check), decision, cancellationToken);
            await RunView.WriteAsync(context, hub, answer.Run, answer.Blocking, answer.Notices, line.GetValue(json));
            var fine = line.GetValue(check) ? answer.Blocking.Count == 0 : answer.Run.State == Run.Types.State.Committed;
            return fine ? ExitCode.Fine : ExitCode.Findings;
        });
        return command;
    }
}
