using System.Buffers.Binary;
using System.Security.Cryptography;
using Hub.Storage.Secrecy;
using Hub.Storage.Sqlite.Native;
using Hub.Storage.Staging;
using Hub.Storage.Streams;

namespace Hub.Storage.Sqlite;

public sealed partial class SqliteStore
{
    /// <summary>How many runs' keys each master key wraps, by its id.</summary>
    public IReadOnlyDictionary<string, long> CountKeys() => Read(c =>
    {
        var row = c.Prepare("SELECT master, count(*) FROM run_keys GROUP BY master ORDER BY master");
        Dictionary<string, long> counts = new(StringComparer.Ordinal);
        while (row.Step())
        {
            counts.Add(row.Text(0), row.Long(1));
        }

        row.Reset();
        return counts;
    });

    /// <summary>
    /// Wraps the data keys of all runs by the active master key, and drops from the disk what they were wrapped by before. Killed midway it is simply done again.
    /// Returns how many were wrapped anew.
    /// </summary>
    public async ValueTask<int> RewrapKeysAsync(CancellationToken cancellationToken)
    {
        var changed = 0;
        while (await RewrapSomeAsync(cancellationToken) is > 0 and var some)
        {
            changed += some;
        }

        Truncate();
        return changed;
    }

    // Some at a time: other writers get their turn, and a kill loses little.
    private async ValueTask<int> RewrapSomeAsync(CancellationToken cancellationToken)
    {
        var changed = 0;
        await WriteTransactionAsync(
            c =>
            {
                var row = c.Prepare("SELECT k.run, k.master, k.wrapped, r.name FROM run_keys k JOIN runs r ON r.id = k.run WHERE k.master <> ?1 LIMIT 256").Bind(1, _keys.Active.Id);
                List<(long Run, byte[] Wrapped)> again = [];
                while (row.Step())
                {
                    again.Add((row.Long(0), Rewrap(row.Text(1), row.Bytes(2), row.Text(3))));
                }

                row.Reset();
                foreach (var (run, wrapped) in again)
                {
                    c.Prepare("UPDATE run_keys SET master = ?2, wrapped = ?3 WHERE run = ?1").Bind(1, run).Bind(2, _keys.Active.Id).Bind(3, wrapped).Run();
                }

                changed = again.Count;
                return changed > 0;
            },
            cancellationToken);
        return changed;
    }

    private byte[] Rewrap(string master, ReadOnlySpan<byte> wrapped, string run)
    {
        try
        {
            return RunCipher.Rewrap(_keys.Find(master) ?? throw KeyFaults.Missing(_path, "memory", [master]), _keys.Active, wrapped, run);
        }
        catch (CryptographicException exception)
        {
            throw KeyFaults.Changed(_path, $"key of run {run}", exception);
        }
    }

    // Everything into the file itself, and nothing of it left in the log: what was overwritten or deleted is gone from both.
    private void Truncate() => _writer.Execute("PRAGMA wal_checkpoint(TRUNCATE)");

    // The keys of the source, fit for what the database holds. A first key is made only where nothing is there that needs another.
    private static MasterKeys FitKeys(IKeySource source, string path)
    {
        var needed = KeysIn(path);
        if (source.Read() is not { } keys)
        {
            return needed.Count == 0 ? source.Create() : throw KeyFaults.Missing(path, source.Place, needed);
        }

        return needed.TrueForAll(id => keys.Find(id) is not null) ? keys : throw KeyFaults.Wrong(path, source.Place, needed, keys.All.Select(k => k.Id));
    }

    private static List<string> KeysIn(string path)
    {
        List<string> ids = [];
        if (!File.Exists(path) || new FileInfo(path).Length == 0)
        {
            return ids;
        }

        using var connection = Connection.Open(path, create: false, TimeSpan.FromSeconds(10));
        var table = connection.Prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'run_keys'");
        table.Step();
        var isThere = table.Long(0) > 0;
        table.Reset();
        if (isThere)
        {
            var row = connection.Prepare("SELECT DISTINCT master FROM run_keys ORDER BY master");
            while (row.Step())
            {
                ids.Add(row.Text(0));
            }

            row.Reset();
        }

        return ids;
    }

    internal static ReadOnlySpan<byte> SealPair(Connection c, long run, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, in BlockPlace place)
    {
        using var both = new PooledBytes();
        BinaryPrimitives.WriteInt32LittleEndian(both.GetSpan(4), first.Length);
        both.Advance(4);
        both.Write(first);
        both.Write(second);
        return c.Ciphers.Of(c, run).Seal(both.Memory.Span, place);
    }

    private static (byte[] First, byte[] Second) OpenPair(Connection c, long run, ReadOnlySpan<byte> sealedBytes, in BlockPlace place)
    {
        var both = c.Ciphers.Open(c, run, sealedBytes, place);
        var length = BinaryPrimitives.ReadInt32LittleEndian(both);
        return (both.Slice(4, length).ToArray(), both[(4 + length)..].ToArray());
    }

    private static Checkpoint OpenCheckpoint(Connection c, long run, int stream, Checkpoint read)
    {
        if (read.Digest.IsEmpty)
        {
            return read;
        }

        var (digest, framing) = OpenPair(c, run, read.Digest.Span, BlockPlace.Checkpoint(stream, read.Offset, read.Records));
        return read with { Digest = digest, Framing = framing };
    }
}
