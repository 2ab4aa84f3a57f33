using System.Net;
using System.Net.Sockets;
using Hub.Access.Tokens;
using Hub.Client;
using Hub.Engine.Tests;
using Hub.Server.Access;
using Hub.Server.Limits;
using Microsoft.Extensions.Logging;

namespace Hub.Server.Tests;

/// <summary>A hub on a free loopback port over a folder of its own, and a client of it.</summary>
internal sealed class Hosted : IAsyncDisposable
{
    private readonly ErrorLog _log = new();
    private readonly LetterPlan? _plans;
    private HubLimits? _limits;
    private bool _guarded;
    private HubServer? _server;

    private Hosted(string folder, Uri uri, bool withPacks)
    {
        _plans = withPacks ? null : new LetterPlan();
        Folder = folder;
        Uri = uri;
        Client = new HubClient(new HubClientOptions(uri) { BlockBytes = 4096, Patience = TimeSpan.FromSeconds(20), MaxRetryDelay = TimeSpan.FromMilliseconds(300), ProgressInterval = TimeSpan.Zero });
    }

    public static CancellationToken Token => CancellationToken.None;

    public string Folder { get; }

    public Uri Uri { get; }

    public HubClient Client { get; }

    public HubServer Server => _server!;

    /// <summary>Folder of the access book and the audit, where the hub is guarded.</summary>
    public string AccessFolder => Path.Combine(Folder, "access");

    /// <summary>A token of the hub's own user, where the hub is guarded.</summary>
    public AccessToken Local { get; } = AccessToken.Create();

    public static async Task<Hosted> StartAsync(bool withPacks = false, HubLimits? limits = null, bool guarded = false)
    {
        var hosted = new Hosted(Directory.CreateTempSubdirectory("hub-server-").FullName, new Uri($"http://127.0.0.1:{FreePort()}"), withPacks) { _limits = limits, _guarded = guarded };
        await hosted.StartServerAsync();
        return hosted;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public HubServerOptions Options(Uri? listen = null) =>
        new()
        {
            DataFolder = Path.Combine(Folder, "data"),
            Listen = listen ?? Uri,
            Plans = _plans,
            Limits = _limits,
            Access = _guarded ? new AccessOptions(AccessFolder) { LocalToken = Local } : null,
            StopTimeout = TimeSpan.FromMilliseconds(200),
            Logging = LoggerFactory.Create(b => b.AddProvider(_log)),
        };

    public async Task StartServerAsync() => _server = await HubServer.StartAsync(Options(), Token);

    public async Task StopServerAsync()
    {
        await _server!.DisposeAsync();
        _server = null;
    }

    public SourceFile Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, bytes);
        return new SourceFile(path);
    }

    public static MigrationRequest Request(params SourceFile[] files) => new()
    {
        Municipality = "131016",
        Adapter = "test/letters",
        Files = files,
        Override = new Contracts.Run.V1.CommitOverride { DecidedBy = "検査", Reason = "試験" },
    };

    public string ReadStandard(string run, string group, string business = "990") =>
        File.ReadAllText(Path.Combine(Server.Engine.FolderOf(run), "standard", $"{business}_{group}_131016.csv"));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        Directory.Delete(Folder, recursive: true);
        var errors = string.Join("\n", _log.Errors.Where(e => !e.StartsWith("Hosting failed to start", StringComparison.Ordinal)));
        Assert.True(errors.Length == 0, errors);
    }
}
