using System.CommandLine;
using Hub.Cli.Runs;
using Hub.Cli.Shell;
using Hub.Client;

namespace Hub.Cli.Migrate;

/// <summary>What <c>migrate</c> and <c>validate</c> do: send with progress, then say what became of it.</summary>
internal static class MigrationVerb
{
    public static async Task<int> RunAsync(CliContext context, ParseResult line, MigrationOptions options, MigrationRequest request, CancellationToken cancellationToken)
    {
        await using var hub = await HubConnection.OpenAsync(line, options.Hub, cancellationToken);
        MigrationResult result;
        try
        {
            result = await MigrationDisplay.RunAsync(context, progress => hub.Client.MigrateAsync(request, progress, cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await context.Error.WriteLineAsync(context.Text(
                "hub: 中断しました。保存済みの分は失われません。同じコマンドをもう一度実行すると続きから送ります。",
                "hub: interrupted. Nothing stored is lost: the same command goes on where it stopped."));
            return ExitCode.Outside;
        }

        await RunView.WriteAsync(context, hub, result.Run, result.Blocking, result.Notices, line.GetValue(options.Json));
        if (result.IsStopped)
        {
            await context.Error.WriteLineAsync(context.Text($"hub: {result.Blocking[0].Hint.Ja}", $"hub: {result.Blocking[0].Hint.En}"));
            return ExitCode.Findings;
        }

        var over = result.Run.Totals.QuarantinedCount > line.GetValue(options.Threshold);

        // The threshold is for records: what is wrong with the run or with a whole file fails a dry-run whatever it is.
        var settled = request.DryRun ? result.Passed || result.Blocking.All(f => f.Position is { HasRecord: true }) : result.IsCommitted;
        return settled && !over ? ExitCode.Fine : ExitCode.Findings;
    }
}
