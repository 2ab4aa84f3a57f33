using System.CommandLine;
using Hub.Cli.Shell;
using Hub.Contracts.Finding.V1;
using Hub.Contracts.Run.V1;
using Hub.Validation.Across;

namespace Hub.Cli.Runs;

/// <summary><c>hub runs show</c>.</summary>
internal static class RunsShowCommand
{
    public static Command Create(CliContext context)
    {
        var run = RunsCommand.RunArgument(context);
        var json = SharedOptions.Json(context);
        var command = new Command("show", context.Text("移行実行の内容を表示します。", "Show a run.")) { run, json };
        var hubOptions = new HubOptions(command, context);
        command.SetAction(async (line, cancellationToken) =>
        {
            await using var hub = await HubConnection.OpenAsync(line, hubOptions, cancellationToken);
            var shown = await hub.Client.GetRunAsync(line.GetRequiredValue(run), cancellationToken);
            await RunView.WriteAsync(context, hub, shown, await StopsAsync(hub, shown, cancellationToken), [], line.GetValue(json));
            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>Why a run that takes data stopped reading; empty: it did not.</summary>
    private static async Task<IReadOnlyList<Finding>> StopsAsync(HubConnection hub, Run run, CancellationToken cancellationToken) => run.State != Run.Types.State.Active
        ? []
        : await hub.Client.ListFindingsAsync(new ListFindingsRequest { Name = run.Name, Code = AcrossFindings.ReadingStopped.ToString() }, cancellationToken).ToListAsync(cancellationToken);
}
