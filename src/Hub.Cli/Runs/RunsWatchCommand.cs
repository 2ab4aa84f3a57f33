using System.CommandLine;
using System.Globalization;
using Google.Protobuf;
using Hub.Cli.Shell;

namespace Hub.Cli.Runs;

/// <summary><c>hub runs watch</c>: a line whenever the run changed, until it rests.</summary>
internal static class RunsWatchCommand
{
    public static Command Create(CliContext context)
    {
        var run = RunsCommand.RunArgument(context);
        var json = SharedOptions.Json(context);
        var command = new Command("watch", context.Text("移行実行の進み具合を、終わるまで表示します。", "Show how a run goes on until it rests.")) { run, json };
        var hubOptions = new HubOptions(command, context);
        command.SetAction(async (line, cancellationToken) =>
        {
            await using var hub = await HubConnection.OpenAsync(line, hubOptions, cancellationToken);
            await foreach (var now in hub.Client.WatchRunAsync(line.GetRequiredValue(run), cancellationToken))
            {
                var totals = now.Totals ?? new();
                await context.Out.WriteLineAsync(line.GetValue(json) ? JsonFormatter.Default.Format(now) : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{RunView.StateOf(context, now.State)}  {totals.ByteCount / 1e6:0.0} MB  {context.Text("件数", "records")} {totals.RecordCount:N0}  {context.Text("隔離", "in quarantine")} {totals.QuarantinedCount:N0}"));
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
