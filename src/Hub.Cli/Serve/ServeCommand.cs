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
        var lease = new Option<int>("--lease")
        {
            HelpName = "SECONDS",
            Description = context.Text(
                "同じ PostgreSQL を使う複数ノードの場合、このノードの応答が何秒なければ、ほかのノードが作業を引き継ぐか。省略時は 15。",
                "With several nodes over one PostgreSQL: after how many seconds of silence the others take over what this node is at. Default: 15."),
            DefaultValueFactory = _ => 15,
        };
        lease.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 3600)
            {
                result.AddError(context.Text("--lease は 1～3600 の秒数で指定してください。", "--lease is a number of seconds from 1 to 3600."));
            }
        });
        var data = SharedOptions.Data(context);
        var packs = SharedOptions.Packs(context);
        var command = new Command("serve", context.Text(
            "ハブを起動し、gRPC で待ち受けます。Ctrl-C または SIGTERM で、新しい送信を断り、受付中の処理を終えてから停止します。同じ PostgreSQL を使うハブは何台でも HTTP/2 負荷分散装置の後ろに置けます。どのノードも全ての呼出しに応じ、停止中のノードは GET /health に 404、gRPC のヘルスチェックに NOT_SERVING を返します。",
            "Start a hub and take calls over gRPC. Ctrl-C or SIGTERM stops it: new streams are sent elsewhere, running calls end. Any number of hubs over one PostgreSQL may stand behind an HTTP/2 balancer. Each node serves every call; one that is going away says NOT_SERVING to gRPC health checks and 404 to GET /health."))
        {
            postgres,
            lease,
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
                .AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None)
                .SetMinimumLevel(line.GetValue(verbose) ? LogLevel.Information : LogLevel.Warning));
            var options = security.Apply(line, new HubServerOptions
            {
                DataFolder = line.GetRequiredValue(data),
                Postgres = line.GetRequiredValue(postgres),
                Lease = TimeSpan.FromSeconds(line.GetValue(lease)),
                Keys = key.Of(line, line.GetRequiredValue(data)),
                PostgresOwner = context.Variable("HUB_POSTGRES_OWNER") ?? "",
                AdapterFolders = line.GetRequiredValue(packs),
                Logging = logging,
                Time = context.Time,
            });
            await using var hub = await HubServer.StartAsync(options, cancellationToken);
            var folder = Path.GetFullPath(options.DataFolder);
            await context.Out.WriteLineAsync(hub.Database.Length > 0
                ? context.Text(
                    $"hub: {hub.Uri} で待ち受けています。データは {hub.Database}、報告書などのファイルは {folder}。Ctrl-C で停止。",
                    $"hub: listening on {hub.Uri}, data in {hub.Database}, reports and other files in {folder}. Ctrl-C stops it.")
                : context.Text(
                    $"hub: {hub.Uri} で待ち受けています。データは {folder}。Ctrl-C で停止。",
                    $"hub: listening on {hub.Uri}, data in {folder}. Ctrl-C stops it."));
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
