using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using Hub.Client;
using Hub.Kill;
using Hub.Testing.Postgres;

namespace Hub.Functional.Tests.Nodes;

/// <summary>Three <c>hub serve</c> processes over one database, behind haproxy with the configuration that is shipped, and a client's way there that can stand still.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit ends it by IAsyncLifetime.")]
public sealed class ThreeNodes : IAsyncLifetime
{
    private const string Adapter = "sample-host-f/001";
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    // Not the copy beside the tests: a hub looks for finding codes in every assembly of the hub that lies beside it, and the tests' are none of its own.
    private static readonly string s_program = Path.Combine(AppContext.BaseDirectory.Replace("Hub.Functional.Tests", "Hub.Cli", StringComparison.Ordinal), "hub.dll");

    private readonly Scratch _scratch = new();
    private readonly List<int> _ports = [.. Enumerable.Range(0, Balancer.Nodes).Select(_ => Relay.FreePort())];
    private readonly Child?[] _nodes = new Child?[Balancer.Nodes];
    private string _database = "";
    private string _token = "";
    private Balancer? _balancer;
    private Relay? _relay;

    /// <summary>The extract's files.</summary>
    public IReadOnlyList<string> Files { get; private set; } = [];

    /// <summary>What a migration leaves that nobody disturbs.</summary>
    public IReadOnlyList<string> Undisturbed { get; private set; } = [];

    public static CancellationToken Token => CancellationToken.None;

    public async Task InitializeAsync()
    {
        if (NodesFactAttribute.Missing is not null)
        {
            return;
        }

        _database = PostgresServer.Shared.CreateDatabase();
        await HubAsync("access", "grant", "nodes", "--role", "Operator", "--municipality", "*", "--access", _scratch["access"]);
        await HubAsync("access", "grant", "nodes", "--role", "Viewer", "--municipality", "*", "--access", _scratch["access"]);
        _token = (await HubAsync("access", "token", "nodes", "--days", "1", "--access", _scratch["access"])).TrimEnd().Split('\n')[^1];
        for (var i = 0; i < _nodes.Length; i++)
        {
            Start(i);
        }

        await HubAsync("forge", "--adapter", Adapter, "--records", "4000", "--seed", "7", "--errors", "0.03", "--output", _scratch["extract"]);
        Files = [.. Directory.GetFiles(_scratch["extract"], "*.DAT").Order(StringComparer.Ordinal)];
        _balancer = new Balancer(Path.Combine(Repository.Root, "tools", "haproxy", "hub.cfg"), _scratch["haproxy.txt"], _ports);
        _relay = new Relay(Relay.FreePort(), [_balancer.Port]);
        for (var i = 0; i < _nodes.Length; i++)
        {
            await WaitForAsync(i, HttpStatusCode.OK);
        }

        using var client = Connect();
        await MigrateAsync(client, "calm");
        Undisturbed = await LeftAsync(client, "calm");
    }

    public async Task DisposeAsync()
    {
        if (_relay is not null)
        {
            await _relay.DisposeAsync();
        }

        _balancer?.Dispose();
        foreach (var node in _nodes)
        {
            node?.Dispose();
        }

        _scratch.Dispose();
    }

    /// <summary>A client that goes through the balancer, or straight to a node.</summary>
    public HubClient Connect(int? node = null) => new(new HubClientOptions(node is { } n ? Address(n) : new Uri($"http://127.0.0.1:{_relay!.Port}"))
    {
        Token = _token,
        BlockBytes = 16 * 1024,
        Patience = s_patience,
        MaxRetryDelay = TimeSpan.FromMilliseconds(500),
    });

    /// <summary>A migration from start to end.</summary>
    public Task<MigrationResult> MigrateAsync(HubClient client, string run) => client.MigrateAsync(
        new MigrationRequest
        {
            Run = run,
            Municipality = "131016",
            Adapter = Adapter,
            Files = [.. Files.Select(f => new SourceFile(f))],
            Override = new Contracts.Run.V1.CommitOverride { DecidedBy = "nodes", Reason = "nodes" },
        },
        null,
        Token);

    /// <summary>A migration that stands still in the middle of its bytes, and the node that holds its stream then; <see cref="GoOn"/> lets it go on.</summary>
    public async Task<(Task<MigrationResult> Migrating, int Holder)> MigrateHalfAsync(HubClient client, string run)
    {
        var half = _relay!.Weather.StandStillAt(Files.Sum(f => new FileInfo(f).Length) / 2);
        var migrating = MigrateAsync(client, run);
        await Task.WhenAny(half, migrating).WaitAsync(s_patience);
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < s_patience; await Task.Delay(50))
        {
            var name = PostgresServer.Shared.Psql(DatabaseName, "SELECT holder FROM hub.streams WHERE holder IS NOT NULL LIMIT 1");
            if (name.Length > 0)
            {
                var process = int.Parse(name.Split('-')[^2], CultureInfo.InvariantCulture);
                return (migrating, Array.FindIndex(_nodes, n => n!.Id == process));
            }
        }

        throw new TimeoutException("no node holds a stream");
    }

    /// <summary>Lets everything move again.</summary>
    public void GoOn() => _relay!.Weather.Clear();

    /// <summary>What a run left, as a node tells it; certificate and quarantine name their run, so that one is left out, and of the other the count is taken.</summary>
    public static async Task<IReadOnlyList<string>> LeftAsync(HubClient client, string run) =>
        [.. (await Evidence.ReadAsync(client, run, Token))
            .Where(e => !e.StartsWith("certificate", StringComparison.Ordinal))
            .Select(e => e.StartsWith("quarantine", StringComparison.Ordinal) ? e[..e.LastIndexOf(' ')] : e)];

    /// <summary>kill -9.</summary>
    public void Kill(int node) => _nodes[node]!.Kill();

    /// <summary>Sends a signal.</summary>
    public void Signal(int node, string name) => _nodes[node]!.Signal(name);

    /// <summary>Waits until a node has ended; gives its exit code.</summary>
    public async Task<int> ExitAsync(int node)
    {
        await _nodes[node]!.Exited.WaitAsync(s_patience);
        return _nodes[node]!.ExitCode;
    }

    /// <summary>Starts a node that is not running.</summary>
    public void Start(int node)
    {
        _nodes[node]?.Dispose();
        _nodes[node] = Child.Start(
            _scratch[$"node-{node}.txt"],
            "dotnet",
            [s_program, "serve", "--listen", Address(node).ToString(), "--access", _scratch["access"], "--data", _scratch[$"data-{node}"], "--postgres", _database, "--lease", "5"]);
    }

    /// <summary>Waits until a node says of itself what is expected.</summary>
    public async Task WaitForAsync(int node, HttpStatusCode expected)
    {
        using var http = new HttpClient { DefaultRequestVersion = HttpVersion.Version20, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact, Timeout = TimeSpan.FromSeconds(5) };
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < s_patience; await Task.Delay(50))
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(Address(node), "/health"));
                if (answer.StatusCode == expected)
                {
                    return;
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
            {
                // It is starting.
            }
        }

        throw new TimeoutException($"node {node} does not say {expected}: {File.ReadAllText(_scratch[$"node-{node}.txt"])}");
    }

    private string DatabaseName => _database.Split("Database=")[1].Split(';')[0];

    private Uri Address(int node) => new($"http://127.0.0.1:{_ports[node]}");

    private static async Task<string> HubAsync(params string[] arguments)
    {
        var line = await CommandLine.RunAsync(arguments);
        return line.Code == 0 ? line.Output : throw new InvalidOperationException($"hub {arguments[0]} ended with {line.Code}: {line.Error}");
    }
}
