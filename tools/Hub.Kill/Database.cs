using System.Globalization;

namespace Hub.Kill;

/// <summary>A PostgreSQL of this program's own, and a fresh database in it for each history.</summary>
internal sealed class Database : IDisposable
{
    private const string Owner = "postgres";

    private readonly string _programs;
    private readonly string _folder;
    private readonly int _port = Relay.FreePort();
    private readonly string _log;

    private Database(string programs, string folder)
    {
        _programs = programs;
        _folder = folder;
        _log = folder + ".log";
    }

    /// <summary>The present history's database.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>Makes a cluster and starts it. Run as root, the programs run as the user postgres, who must then be there.</summary>
    public static async Task<Database> CreateAsync(string programs, string folder)
    {
        var database = new Database(programs, folder);
        Directory.CreateDirectory(folder);
        if (Environment.UserName == "root")
        {
            // The user postgres has to get into a folder that is root's alone.
            await database.RunAsync("/bin/sh", "-c", $"chown {Owner} '{folder}' && chmod o+x '{Path.GetDirectoryName(folder)}'");
        }

        await database.RunAsync("initdb", "-D", database.Data, "-U", "hub", "-A", "trust", "-E", "UTF8", "--locale=C");
        await database.StartAsync();
        return database;
    }

    private string Data => Path.Combine(_folder, "cluster");

    /// <summary>A fresh database.</summary>
    public async Task RenewAsync(int history)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"history_{history}");
        await RunAsync("createdb", "-h", "127.0.0.1", "-p", $"{_port}", "-U", "hub", name);
        ConnectionString = $"Host=127.0.0.1;Port={_port};Username=hub;Database={name}";
    }

    /// <summary>Removes a history's database.</summary>
    public Task DropAsync(int history) => RunAsync("dropdb", "--force", "-h", "127.0.0.1", "-p", $"{_port}", "-U", "hub", $"history_{history}");

    /// <summary>Kills the cluster's processes with SIGKILL, all of them.</summary>
    public async Task KillAsync()
    {
        var main = (await File.ReadAllLinesAsync(Path.Combine(Data, "postmaster.pid")))[0];
        await RunAsync("/bin/sh", "-c", $"children=$(cat /proc/{main}/task/{main}/children); kill -9 {main} $children; for p in {main} $children; do while [ -e /proc/$p ] && ! grep -q '^State:.Z' /proc/$p/status; do sleep 0.02; done; done; rm -f {Data}/postmaster.pid");
    }

    /// <summary>Starts the cluster; it recovers by itself.</summary>
    public Task StartAsync() => RunAsync("pg_ctl", "-D", Data, "-w", "-t", "60", "-l", Path.Combine(_folder, "server.log"), "-o", $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c shared_buffers=64MB", "start");

    public void Dispose() => RunAsync("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop").GetAwaiter().GetResult();

    private async Task RunAsync(string program, params string[] arguments)
    {
        var path = Path.IsPathRooted(program) ? program : Path.Combine(_programs, program);
        string[] line = Environment.UserName == "root" && program != "/bin/sh" ? ["runuser", "-u", Owner, "--", path, .. arguments] : [path, .. arguments];
        using var child = Child.Start(_log + ".commands", line[0], line[1..]);
        await child.Exited;
        if (child.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', line)} ended with {child.ExitCode}: see {_log}*");
        }
    }
}
