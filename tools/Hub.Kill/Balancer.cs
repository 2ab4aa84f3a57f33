using System.Globalization;

namespace Hub.Kill;

/// <summary>haproxy in front of three nodes, with the configuration that is shipped.</summary>
internal sealed class Balancer : IDisposable
{
    /// <summary>The nodes that the configuration names.</summary>
    public const int Nodes = 3;

    private readonly string _configuration;
    private readonly string _log;
    private readonly Dictionary<string, string> _addresses = [];
    private Child? _process;

    /// <param name="configuration">tools/haproxy/hub.cfg.</param>
    /// <param name="log">Where what it says goes.</param>
    /// <param name="nodes">Ports of the nodes.</param>
    public Balancer(string configuration, string log, IReadOnlyList<int> nodes)
    {
        _configuration = configuration;
        _log = log;
        _addresses["HUB_BIND"] = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port} proto h2");
        for (var i = 0; i < nodes.Count; i++)
        {
            _addresses[$"HUB_NODE_{i + 1}"] = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{nodes[i]}");
        }

        Start();
    }

    /// <summary>Where it listens.</summary>
    public int Port { get; } = Relay.FreePort();

    /// <summary>haproxy's program: Debian puts it where not every user looks.</summary>
    public static string Program { get; } = File.Exists("/usr/sbin/haproxy") ? "/usr/sbin/haproxy" : "haproxy";

    /// <summary>Starts it, if it is not running.</summary>
    public void Start()
    {
        _process?.Dispose();
        _process = Child.Start(_log, _addresses, Program, ["-db", "-f", _configuration]);
    }

    /// <summary>kill -9.</summary>
    public void Kill() => _process?.Kill();

    public void Dispose() => _process?.Dispose();
}
