using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace Hub.Testing.Postgres;

/// <summary>PgBouncer before a server, on loopback and a free port: each transaction may get another session. Ends with the test process, as the server does.</summary>
public sealed class PostgresPooler : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly string _folder = Directory.CreateTempSubdirectory("hub-pooler-").FullName;
    private readonly Process _keeper;
    private readonly int _port;

    /// <summary>Starts it; returns when it takes connections.</summary>
    /// <param name="server">The server.</param>
    /// <param name="sessions">How many sessions all clients share.</param>
    /// <param name="port">Where it listens; 0: a free one.</param>
    public PostgresPooler(PostgresServer server, int sessions, int port = 0)
    {
        ArgumentNullException.ThrowIfNull(server);
        _port = port == 0 ? PostgresServer.FreePort() : port;
        var users = Path.Combine(_folder, "users");
        var settings = Path.Combine(_folder, "pgbouncer.ini");
        File.WriteAllText(users, $"\"{PostgresServer.SuperUser}\" \"{PostgresServer.Password}\"\n");
        File.WriteAllText(
            settings,
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                [databases]
                * = host=127.0.0.1 port={server.Port} user={PostgresServer.SuperUser} password={PostgresServer.Password}
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = {_port}
                unix_socket_dir =
                auth_type = trust
                auth_file = {users}
                pool_mode = transaction
                default_pool_size = {sessions}
                server_round_robin = 1
                ignore_startup_parameters = extra_float_digits

                """));
        PostgresServer.GiveAway(_folder);
        _keeper = PostgresServer.Keep([Requirement.Find("pgbouncer") ?? throw new InvalidOperationException(Requirement.Tools("pgbouncer")), settings], Path.Combine(_folder, "log")).Keeper;
        WaitUntilReady();
    }

    /// <summary>A connection string of the server, by way of the pooler.</summary>
    public string Through(string connection) => connection + string.Create(CultureInfo.InvariantCulture, $";Port={_port}");

    /// <inheritdoc/>
    public void Dispose()
    {
        _keeper.StandardInput.Close();
        _keeper.WaitForExit(s_patience);
        _keeper.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void WaitUntilReady()
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var client = new TcpClient("127.0.0.1", _port);
                return;
            }
            catch (SocketException) when (!_keeper.HasExited && clock.Elapsed < s_patience)
            {
                Thread.Sleep(50);
            }
        }
    }
}
