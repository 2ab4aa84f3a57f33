using System.CommandLine;
using Hub.Cli.Shell;

namespace Hub.Cli.Runs;

/// <summary><c>hub runs abandon</c>: gives a run up; its rows are gone.</summary>
internal static class RunsAbandonCommand
{
    public static Command Create(CliContext context)
    {
        var run = RunsCommand.RunArgument(context);
        var json = SharedOptions.Json(context);
        var command = new Command("abandon", context.Text("移行実行を破棄します。取り込んだ行は消えます。", "Give a run up. What it took in is gone.")) { run, json };
        var hubOptions = new HubOptions(command, context);
        command.SetAction(async (line, cancellationToken) =>
        {
            await using var hub = await HubConnection.OpenAsync(line, hubOptions, cancellationToken);
            var abandoned = await hub.Client.AbandonRunAsync(line.GetRequiredValue(run), cancellationToken);
            await RunView.WriteAsync(context, hub, abandoned, [], [], line.GetValue(json));
            return ExitCode.Fine;
        });
        return command;
    }
}
