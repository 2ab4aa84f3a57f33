using Hub.Storage.Secrecy;
using SQLitePCL;

namespace Hub.Storage.Sqlite.Native;

/// <summary>One connection to the database file, for one thread at a time. Statements are prepared once and kept.</summary>
internal sealed class Connection : IDisposable
{
    private static readonly Lock s_gate = new();
    private static bool s_ready;

    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);
    private readonly string _path;
    private readonly RunCiphers? _ciphers;

    private Connection(string path, sqlite3 handle, MasterKeys? keys)
    {
        _path = path;
        _ciphers = keys is null ? null : new RunCiphers(keys, path);
        Handle = handle;
    }

    public sqlite3 Handle { get; }

    /// <summary>Ciphers of the runs; none on a connection that only looks at what is not encrypted.</summary>
    public RunCiphers Ciphers => _ciphers ?? throw new InvalidOperationException("the connection has no keys");

    /// <summary>Which state of the store's runs the ciphers are of.</summary>
    public int Generation { get; set; }

    /// <summary>Opens the file; creates it where it is missing and <paramref name="create"/> is set.</summary>
    public static Connection Open(string path, bool create, TimeSpan busyTimeout, MasterKeys? keys = null)
    {
        lock (s_gate)
        {
            if (!s_ready)
            {
                Batteries_V2.Init();
                s_ready = true;
            }
        }

        var flags = raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_NOMUTEX | (create ? raw.SQLITE_OPEN_CREATE : 0);
        var result = raw.sqlite3_open_v2(path, out var handle, flags, null);
        if (result != raw.SQLITE_OK)
        {
            var extended = handle is null || handle.IsInvalid ? result : raw.sqlite3_extended_errcode(handle);
            handle?.Dispose();
            throw Faults.ToException(extended, path, "");
        }

        var connection = new Connection(path, handle, keys);
        raw.sqlite3_extended_result_codes(handle, 1);
        raw.sqlite3_busy_timeout(handle, (int)busyTimeout.TotalMilliseconds);
        return connection;
    }

    /// <summary>The statement for this text, reset and ready to bind.</summary>
    public Statement Prepare(string sql)
    {
        if (_statements.TryGetValue(sql, out var known))
        {
            known.Reset();
            return known;
        }

        Check(raw.sqlite3_prepare_v3(Handle, sql, 1, out var handle));
        var statement = new Statement(this, handle);
        _statements.Add(sql, statement);
        return statement;
    }

    /// <summary>Runs statements that return nothing of interest.</summary>
    public void Execute(string sql) => Check(raw.sqlite3_exec(Handle, sql));

    /// <summary>Runs work in one transaction: committed when it returns true, else rolled back.</summary>
    public bool InTransaction(Func<Connection, bool> work)
    {
        Execute("BEGIN IMMEDIATE");
        var committed = false;
        try
        {
            if (work(this))
            {
                Execute("COMMIT");
                committed = true;
            }

            return committed;
        }
        finally
        {
            if (!committed && raw.sqlite3_get_autocommit(Handle) == 0)
            {
                raw.sqlite3_exec(Handle, "ROLLBACK");
            }
        }
    }

    public void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            throw Failed(result);
        }
    }

    public StoreException Failed(int result) => Faults.ToException(result, _path, raw.sqlite3_errmsg(Handle).utf8_to_string());

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        _statements.Clear();
        _ciphers?.Dispose();
        Handle.Dispose();
    }
}
