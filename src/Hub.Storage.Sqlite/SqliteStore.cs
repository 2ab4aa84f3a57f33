using System.Collections.Concurrent;
using Hub.Findings;
using Hub.Storage.Secrecy;
using Hub.Storage.Sqlite.Native;
using Hub.Storage.Streams;

namespace Hub.Storage.Sqlite;

/// <summary>
/// The embedded store: one SQLite file in WAL mode, one writer, any number of readers. Durable means on the disk: every commit is synchronised.
/// Rows, quarantined bytes and checkpoints are encrypted, each run under a key of its own (<see cref="RunCipher"/>).
/// </summary>
public sealed partial class SqliteStore : IHubStore
{
    /// <summary>Name of the database file in its folder.</summary>
    public const string FileName = "hub.db";

    private readonly string _path;
    private readonly TimeSpan _busyTimeout;
    private readonly MasterKeys _keys;
    private readonly Connection _writer;
    private readonly FileStream _lock;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly ConcurrentBag<Connection> _readers = [];
    private int _generation;
    private bool _disposed;

    private SqliteStore(string path, TimeSpan busyTimeout, FileStream folderLock, Connection writer, MasterKeys keys)
    {
        _path = path;
        _busyTimeout = busyTimeout;
        _lock = folderLock;
        _writer = writer;
        _keys = keys;
    }

    /// <summary>Opens the store, creating or updating its file. Fails with <see cref="StoreException"/> that names the folder and the fix.</summary>
    public static SqliteStore Open(SqliteStoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var folder = Path.GetFullPath(options.Folder);
        var path = Path.Combine(folder, FileName);
        var folderLock = FolderLock.Take(folder);
        Connection? writer = null;
        try
        {
            // SQLite gives the files beside it the rights of this one.
            PrivateFiles.Open(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite).Dispose();
            var keys = FitKeys(options.Keys, path);
            writer = Connection.Open(path, create: true, options.BusyTimeout, keys);
            writer.Execute("PRAGMA page_size = 16384");
            writer.Execute("PRAGMA journal_mode = WAL");
            writer.Execute("PRAGMA synchronous = FULL");
            writer.Execute("PRAGMA foreign_keys = ON");
            writer.Execute("PRAGMA secure_delete = ON");
            writer.Execute("PRAGMA wal_autocheckpoint = 4000");
            writer.Execute("PRAGMA journal_size_limit = 67108864");
            writer.Execute("PRAGMA cache_size = -32768");
            if (options.MaxPages > 0)
            {
                writer.Execute($"PRAGMA max_page_count = {options.MaxPages}");
            }

            if (Schema.Apply(writer, path))
            {
                // What stood there before the step is gone from the log, too.
                writer.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
            }

            return new SqliteStore(path, options.BusyTimeout, folderLock, writer, keys);
        }
        catch
        {
            writer?.Dispose();
            folderLock.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        if (!_disposed)
        {
            _disposed = true;
            while (_readers.TryTake(out var reader))
            {
                reader.Dispose();
            }

            _writer.Dispose();
            _writing.Dispose();
            _lock.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    private async ValueTask<bool> WriteTransactionAsync(Func<Connection, bool> work, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return _writer.InTransaction(work);
        }
        finally
        {
            _writing.Release();
        }
    }

    private T Read<T>(Func<Connection, T> work)
    {
        var reader = RentReader();
        try
        {
            return work(reader);
        }
        finally
        {
            ReturnReader(reader);
        }
    }

    private Connection RentReader()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return Fresh(_readers.TryTake(out var reader) ? reader : Connection.Open(_path, create: false, _busyTimeout, _keys));
    }

    private void ReturnReader(Connection reader)
    {
        if (_disposed)
        {
            reader.Dispose();
        }
        else
        {
            _readers.Add(reader);
        }
    }

    // What the number of a run stands for has changed: ciphers at hand are of the old one.
    private Connection Fresh(Connection reader)
    {
        if (reader.Generation != _generation)
        {
            reader.Ciphers.Dispose();
            reader.Generation = _generation;
        }

        return reader;
    }

    private static long? FindRunKey(Connection connection, string run)
    {
        var statement = connection.Prepare("SELECT id FROM runs WHERE name = ?1").Bind(1, run);
        var key = statement.Step() ? statement.Long(0) : (long?)null;
        statement.Reset();
        return key;
    }

    private static void Remember(Connection connection, RequestStamp request, string answer, DateTimeOffset time)
    {
        if (request.Id.Length > 0)
        {
            connection.Prepare("INSERT OR IGNORE INTO requests (id, fingerprint, answer, \"time\") VALUES (?1, ?2, ?3, ?4)")
                .Bind(1, request.Id).Bind(2, request.Fingerprint).Bind(3, answer).Bind(4, time.ToUnixTimeMilliseconds()).Run();
        }
    }

    private static Checkpoint ReadCheckpoint(Statement row, int column) => new()
    {
        Offset = row.Long(column),
        Records = row.Long(column + 1),
        Accepted = row.Long(column + 2),
        Quarantined = row.Long(column + 3),
        Dropped = row.Long(column + 4),
        Rows = row.Long(column + 5),
        Errors = row.Long(column + 6),
        Warnings = row.Long(column + 7),
        Infos = row.Long(column + 8),
        Digest = row.Bytes(column + 9).ToArray(),
        Framing = row.Bytes(column + 10).ToArray(),
    };
}
