namespace Hub.Kill;

/// <summary>The hub nodes of one history, behind their balancer.</summary>
internal sealed class Hubs : IAsyncDisposable
{
    private static readonly TimeSpan s_restartDelay = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan s_longestDrain = TimeSpan.FromSeconds(40);

    private readonly KillOptions _options;
    private readonly Access _access;
    private readonly string _folder;
    private readonly Database? _database;
    private readonly int[] _ports;
    private readonly Child?[] _nodes;
    private readonly Balancer? _balancer;

    public Hubs(KillOptions options, Access access, string folder, Database? database)
    {
        _options = options;
        _access = access;
        _folder = folder;
        _database = database;
        _ports = [.. Enumerable.Range(0, options.Nodes).Select(_ => Relay.FreePort())];
        _nodes = new Child?[options.Nodes];
        _balancer = options.Haproxy is { } configuration ? new Balancer(configuration, Path.Combine(folder, "haproxy.txt"), _ports) : null;
        Relay = new Relay(Relay.FreePort(), _balancer is { } balancer ? [balancer.Port] : _ports);
        for (var i = 0; i < _nodes.Length; i++)
        {
            Start(i);
        }
    }

    /// <summary>How long a node may be silent before others take over.</summary>
    public static TimeSpan Lease { get; } = TimeSpan.FromSeconds(2);

    /// <summary>The way to the balancer, or where there is none, the balancer.</summary>
    public Relay Relay { get; }

    /// <summary>Where clients go.</summary>
    public Uri Uri => new($"http://127.0.0.1:{Relay.Port}");

    public int Count => _nodes.Length;

    /// <summary>Kills a node; <see cref="Start"/> starts it again.</summary>
    public void Kill(int node) => _nodes[node]!.Kill();

    /// <summary>Has a node stand still for longer than its lease; the others go on.</summary>
    public async Task PauseAsync(int node, TimeSpan longer, CancellationToken cancellationToken)
    {
        _nodes[node]!.Signal("STOP");
        await Task.Delay(Lease + longer, cancellationToken);
        _nodes[node]!.Signal("CONT");
    }

    /// <summary>Tells a node to end; false: it did not within what it promises.</summary>
    public async Task<bool> DrainAsync(int node, CancellationToken cancellationToken)
    {
        _nodes[node]!.Signal("TERM");
        await Task.WhenAny(_nodes[node]!.Exited, Task.Delay(s_longestDrain, cancellationToken));
        return _nodes[node]!.HasExited;
    }

    /// <summary>The balancer is killed, with all its connections.</summary>
    public async Task KillBalancerAsync()
    {
        _balancer?.Kill();
        await Relay.DieAsync();
    }

    /// <summary>The balancer is back.</summary>
    public void StartBalancer()
    {
        _balancer?.Start();
        Relay.Listen();
    }

    /// <summary>Starts a node that is not running.</summary>
    public void Start(int node)
    {
        _nodes[node]?.Dispose();
        string[] store = _database is null ? ["--data", Path.Combine(_folder, "data")]
            : ["--data", Path.Combine(_folder, $"data-{node}"), "--postgres", _database.ConnectionString, "--lease", $"{Lease.TotalSeconds}"];
        var child = _nodes[node] = Child.Start(Path.Combine(_folder, $"node-{node}.txt"), "dotnet", [_options.Hub, "serve", "--listen", $"http://127.0.0.1:{_ports[node]}", "--access", _access.Folder, .. store]);
        _ = SuperviseAsync(node, child);
    }

    /// <summary>A node that ends by itself, as it does where it finds no database at its start, is started again: whoever runs services sees to that.</summary>
    private async Task SuperviseAsync(int node, Child child)
    {
        await child.Exited;
        await Task.Delay(s_restartDelay);
        if (_nodes[node] == child && !child.IsEnded)
        {
            Start(node);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Relay.DisposeAsync();
        _balancer?.Dispose();
        foreach (var node in _nodes)
        {
            node?.Dispose();
        }
    }
}
