using System.CommandLine;
using Hub.Cli.Shell;
using Hub.Server;
using Microsoft.Extensions.Logging;

namespace Hub.Cli.Serve;

/// <summary><c>hub serve</c>: a hub that others send to.</summary>
internal static class ServeCommand
{
    public static Command Create(CliContext context)
    {
        var verbose = new Option<bool>("--verbose") { Description = context.Text("動作の記録を標準エラーに詳しく出します。", "Log what happens to standard error.") };
        var data = SharedOptions.Data(context);
        var packs = SharedOptions.Packs(context);
        var command = new Command("serve", context.Text("ハブを起動し、gRPC で待ち受けます。Ctrl-C で、受付中の処理を終えてから停止します。", "Start a hub and take calls over gRPC. Ctrl-C stops it after running calls have ended."))
        {
            data,
            packs,
            verbose,
        };
        var security = new ServeSecurity(command, context);
        command.SetAction(async (line, cancellationToken) =>
        {
            using var logging = LoggerFactory.Create(builder => builder
                .AddSimpleConsole(console => console.SingleLine = true)
                .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)
                .SetMinimumLevel(line.GetValue(verbose) ? LogLevel.Information : LogLevel.Warning));
            var options = security.Apply(line, new HubServerOptions
            {
                DataFolder = line.GetRequiredValue(data),
                AdapterFolders = line.GetRequiredValue(packs),
                Logging = logging,
                Time = context.Time,
            });
            await using var hub = await HubServer.StartAsync(options, cancellationToken);
            await context.Out.WriteLineAsync(context.Text(
                $"hub: {hub.Uri} で待ち受けています。データは {Path.GetFullPath(options.DataFolder)}。Ctrl-C で停止。",
                $"hub: listening on {hub.Uri}, data in {Path.GetFullPath(options.DataFolder)}. Ctrl-C stops it."));
            if (security.Hint(line, options) is { } hint)
            {
                await context.Out.WriteLineAsync(hint);
            }

            await context.Out.FlushAsync(CancellationToken.None);
            using var left = new LocalTokens(context).Leave(hub.Uri, options.Access!.LocalToken!.Value.Reveal());
            await hub.WaitAsync(cancellationToken);
            return ExitCode.Fine;
        });
        return command;
    }
}
