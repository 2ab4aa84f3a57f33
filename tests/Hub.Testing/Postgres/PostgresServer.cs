using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Hub.Testing.Postgres;

/// <summary>
/// A PostgreSQL server of the tests' own: a new cluster in a temporary folder, run by an unprivileged user, on loopback and a free port. It ends with
/// the test process however that ends: a shell holds it and stops it when its standard input closes. Without fsync, unless a setting says otherwise: a
/// killed server loses nothing by that, only a killed machine would.
/// </summary>
public sealed partial class PostgresServer : IDisposable
{
    /// <summary>Name of the superuser.</summary>
    public const string SuperUser = "hub_super";

    /// <summary>Password of the superuser.</summary>
    public const string Password = "hub-super-password";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private static readonly Lazy<PostgresServer> s_shared = new(StartShared);
    private static int s_databases;

    private readonly string _folder;
    private readonly string[] _settings;
    private Process? _keeper;

    private PostgresServer(string folder, string[] settings)
    {
        _folder = folder;
        _settings = settings;
    }

    /// <summary>The server of this test process: started when first asked for, stopped at its end. Tests make databases of their own in it.</summary>
    public static PostgresServer Shared => s_shared.Value;

    /// <summary>Port on 127.0.0.1; the same after a restart.</summary>
    public int Port { get; private set; }

    /// <summary>Process id of the server; 0: it is not running.</summary>
    public int ProcessId { get; private set; }

    /// <summary>What the server wrote into its log.</summary>
    public string Log => File.Exists(LogPath) ? File.ReadAllText(LogPath) : "";

    private string DataFolder => Path.Combine(_folder, "data");

    private string LogPath => Path.Combine(_folder, "server.log");

    /// <summary>Makes a cluster and starts it.</summary>
    /// <param name="settings">Further settings, as <c>name=value</c>.</param>
    public static PostgresServer Start(params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("hub-pg-").FullName;
        var server = new PostgresServer(folder, settings);
        try
        {
            server.Initialize();
            server.Port = FreePort();
            server.Launch();
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>Starts a stopped or killed server again on the same port; returns when it takes connections.</summary>
    public void Launch()
    {
        var arguments = new List<string> { PostgresPrograms.Find("postgres"), "-D", DataFolder, "-p", Port.ToString(CultureInfo.InvariantCulture), "-k", _folder };
        string[] defaults = ["listen_addresses=127.0.0.1", "fsync=off", "synchronous_commit=on", "full_page_writes=off", "shared_buffers=64MB", "max_wal_size=1GB", "autovacuum=off", "logging_collector=off"];
        foreach (var setting in defaults.Concat(_settings))
        {
            arguments.AddRange(["-c", setting]);
        }

        var deadline = Stopwatch.StartNew();
        while (true)
        {
            (_keeper, ProcessId) = Keep(arguments, LogPath);
            if (WaitUntilReady(deadline))
            {
                return;
            }

            // A killed server's children may still hold its memory for a moment.
            Stop();
            if (deadline.Elapsed > s_patience)
            {
                throw new InvalidOperationException($"PostgreSQL does not start: {Log}");
            }

            Thread.Sleep(200);
        }
    }

    /// <summary>Stops the server in order: connections are ended, everything is written.</summary>
    public void Stop()
    {
        if (_keeper is { } keeper)
        {
            keeper.StandardInput.Close();
            if (!keeper.WaitForExit(s_patience))
            {
                Signal("-9", ProcessId);
            }

            keeper.Dispose();
            _keeper = null;
            ProcessId = 0;
        }
    }

    /// <summary>kill -9 of the server, as by a fault of the machine; <see cref="Launch"/> starts it again.</summary>
    public void Kill()
    {
        Signal("-9", ProcessId);
        _keeper?.WaitForExit(s_patience);
        _keeper?.Dispose();
        _keeper = null;
        ProcessId = 0;
    }

    /// <summary>Stops the server and removes its cluster.</summary>
    public void Dispose()
    {
        Stop();
        for (var i = 0; Directory.Exists(_folder) && i < 50; i++)
        {
            try
            {
                Directory.Delete(_folder, recursive: true);
            }
            catch (IOException)
            {
                Thread.Sleep(100);
            }
        }
    }

    private static PostgresServer StartShared()
    {
        var server = Start();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Dispose();
        return server;
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Initialize()
    {
        GiveAway(_folder);
        var passwordFile = Path.Combine(_folder, "password");
        File.WriteAllText(passwordFile, Password);
        Finish(AsUnprivileged(
            [PostgresPrograms.Find("initdb"), "-D", DataFolder, "-U", SuperUser, "--pwfile", passwordFile, "-E", "UTF8", "--locale", "C.UTF-8", "--auth-local", "trust", "--auth-host", "scram-sha-256", "--no-sync", "--no-instructions"],
            redirectInput: false));
    }

    private bool WaitUntilReady(Stopwatch clock)
    {
        while (_keeper is { HasExited: false } && clock.Elapsed < s_patience)
        {
            if (TryPsql("postgres", "SELECT 1", out _, out _))
            {
                return true;
            }

            Thread.Sleep(50);
        }

        return false;
    }
}
