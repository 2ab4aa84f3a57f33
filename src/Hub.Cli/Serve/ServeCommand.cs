using System.CommandLine;
using Hub.Cli.Keys;
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
        var postgres = new Option<string>("--postgres")
        {
            HelpName = "CONN",
            Description = context.Text(
                "データを PostgreSQL に置きます（Npgsql の接続文字列。例 Host=db;Database=hub;Username=hub_app）。省略時は HUB_POSTGRES、それもなければ組込みストア。パスワードは HUB_POSTGRES で渡すとプロセス一覧に出ません。",
                "Keep the data in PostgreSQL: a connection string of Npgsql, such as Host=db;Database=hub;Username=hub_app. Default: HUB_POSTGRES, else the embedded store. In HUB_POSTGRES a password is not seen in process lists."),
            DefaultValueFactory = _ => context.Variable("HUB_POSTGRES") ?? "",
        };
        var data = SharedOptions.Data(context);
        var packs = SharedOptions.Packs(context);
        var command = new Command("serve", context.Text("ハブを起動し、gRPC で待ち受けます。Ctrl-C で、受付中の処理を終えてから停止します。", "Start a hub and take calls over gRPC. Ctrl-C stops it after running calls have ended."))
        {
            postgres,
            data,
            packs,
            verbose,
        };
        var key = new KeyOption(command, context);
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
                Postgres = line.GetRequiredValue(postgres),
                Keys = key.Of(line, line.GetRequiredValue(data)),
                PostgresOwner = context.Variable("HUB_POSTGRES_OWNER") ?? "",
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
