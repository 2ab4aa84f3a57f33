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
        var listen = new Option<Uri>("--listen")
        {
            HelpName = "URL",
            Description = context.Text("待ち受けるアドレス。省略時は http://127.0.0.1:5080。ポート 0 は空きポート。", "Address to listen on. Default: http://127.0.0.1:5080. Port 0: a free one."),
            DefaultValueFactory = _ => HubServerOptions.DefaultListen,
            CustomParser = result => Address(result.Tokens[^1].Value),
        };
        var verbose = new Option<bool>("--verbose") { Description = context.Text("動作の記録を標準エラーに詳しく出します。", "Log what happens to standard error.") };
        var data = SharedOptions.Data(context);
        var packs = SharedOptions.Packs(context);
        var command = new Command("serve", context.Text("ハブを起動し、gRPC で待ち受けます。Ctrl-C で、受付中の処理を終えてから停止します。", "Start a hub and take calls over gRPC. Ctrl-C stops it after running calls have ended."))
        {
            listen,
            data,
            packs,
            verbose,
        };
        command.SetAction(async (line, cancellationToken) =>
        {
            using var logging = LoggerFactory.Create(builder => builder
                .AddSimpleConsole(console => console.SingleLine = true)
                .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)
                .SetMinimumLevel(line.GetValue(verbose) ? LogLevel.Information : LogLevel.Warning));
            var options = new HubServerOptions
            {
                Listen = line.GetRequiredValue(listen),
                DataFolder = line.GetRequiredValue(data),
                AdapterFolders = line.GetRequiredValue(packs),
                Logging = logging,
                Time = context.Time,
            };
            await using var hub = await HubServer.StartAsync(options, cancellationToken);
            await context.Out.WriteLineAsync(context.Text(
                $"hub: {hub.Uri} で待ち受けています。データは {Path.GetFullPath(options.DataFolder)}。Ctrl-C で停止。",
                $"hub: listening on {hub.Uri}, data in {Path.GetFullPath(options.DataFolder)}. Ctrl-C stops it."));
            await context.Out.FlushAsync(CancellationToken.None);
            await hub.WaitAsync(cancellationToken);
            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>Only the loopback: cleartext must not leave the machine, and there is no TLS to offer yet.</summary>
    private static Uri Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == "http" && uri.IsLoopback
            ? uri
            : throw new UsageException(
                $"--listen {text} では待ち受けられません。個人情報を暗号化せずに機外へ出さないため、http://127.0.0.1:5080 のようなループバックのアドレスだけを受け付けます。",
                $"--listen {text} is refused: personal data must not leave the machine unencrypted, so only loopback addresses such as http://127.0.0.1:5080 are taken.");
}
