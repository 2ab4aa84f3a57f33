using System.CommandLine;
using Hub.Cli.Shell;

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
            await RunView.WriteAsync(context, hub, shown, [], [], line.GetValue(json));
            return ExitCode.Fine;
        });
        return command;
    }
}
