namespace Hub.Kill;

/// <summary>The hub nodes of one history, behind their balancer.</summary>
internal sealed class Hubs : IAsyncDisposable
{
    private readonly KillOptions _options;
    private readonly Access _access;
    private readonly string _folder;
    private readonly Database? _database;
    private readonly int[] _ports;
    private readonly Child?[] _nodes;

    public Hubs(KillOptions options, Access access, string folder, Database? database)
    {
        _options = options;
        _access = access;
        _folder = folder;
        _database = database;
        _ports = [.. Enumerable.Range(0, options.Nodes).Select(_ => Relay.FreePort())];
        _nodes = new Child?[options.Nodes];
        Relay = new Relay(Relay.FreePort(), _ports);
        for (var i = 0; i < _nodes.Length; i++)
        {
            Start(i);
        }
    }

    /// <summary>The balancer.</summary>
    public Relay Relay { get; }

    /// <summary>Where clients go.</summary>
    public Uri Uri => new($"http://127.0.0.1:{Relay.Port}");

    public int Count => _nodes.Length;

    /// <summary>Kills a node; <see cref="Start"/> starts it again.</summary>
    public void Kill(int node) => _nodes[node]!.Kill();

    /// <summary>Starts a node that is not running.</summary>
    public void Start(int node)
    {
        _nodes[node]?.Dispose();
        string[] store = _database is null ? ["--data", Path.Combine(_folder, "data")] : ["--data", Path.Combine(_folder, $"data-{node}"), "--postgres", _database.ConnectionString];
        _nodes[node] = Child.Start(Path.Combine(_folder, "log.txt"), "dotnet", [_options.Hub, "serve", "--listen", $"http://127.0.0.1:{_ports[node]}", "--access", _access.Folder, .. store]);
    }

    public async ValueTask DisposeAsync()
    {
        await Relay.DisposeAsync();
        foreach (var node in _nodes)
        {
            node?.Dispose();
        }
    }
}
