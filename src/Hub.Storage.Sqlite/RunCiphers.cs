using System.Security.Cryptography;
using Hub.Storage.Secrecy;
using Hub.Storage.Sqlite.Native;
using Hub.Storage.Staging;

namespace Hub.Storage.Sqlite;

/// <summary>The ciphers of the runs that a connection works on; like it for one thread at a time.</summary>
internal sealed class RunCiphers(MasterKeys keys, string path) : IDisposable
{
    private const int Most = 16;

    private readonly Dictionary<long, RunCipher> _ciphers = [];
    private byte[] _opened = [];

    /// <summary>Makes the data key of a new run.</summary>
    public void Create(Connection c, long run, string name) => c.Prepare("INSERT INTO run_keys (run, master, wrapped) VALUES (?1, ?2, ?3)")
        .Bind(1, run).Bind(2, keys.Active.Id).Bind(3, RunCipher.CreateKey(keys.Active, name)).Run();

    /// <summary>The cipher of a run.</summary>
    /// <exception cref="StoreException">Its key is not at hand, or was changed.</exception>
    public RunCipher Of(Connection c, long run)
    {
        if (_ciphers.TryGetValue(run, out var known))
        {
            return known;
        }

        if (_ciphers.Count >= Most)
        {
            Dispose();
        }

        var cipher = Open(c, run);
        _ciphers.Add(run, cipher);
        return cipher;
    }

    /// <summary>Forgets the cipher of a run whose key is gone.</summary>
    public void Forget(long run)
    {
        if (_ciphers.Remove(run, out var cipher))
        {
            cipher.Dispose();
        }
    }

    /// <summary>Opens a sealed piece; the answer is valid until the next call. What is empty was never sealed.</summary>
    /// <exception cref="StoreException">It is not what was written there.</exception>
    public ReadOnlySpan<byte> Open(Connection c, long run, ReadOnlySpan<byte> sealedBytes, in BlockPlace place)
    {
        var length = RunCipher.LengthOf(sealedBytes);
        if (_opened.Length < length)
        {
            _opened = new byte[Math.Max(length, _opened.Length * 2)];
        }

        Open(c, run, sealedBytes, place, _opened.AsSpan(0, Math.Max(length, 0)));
        return _opened.AsSpan(0, length);
    }

    /// <summary>Opens a sealed piece to the end of a buffer.</summary>
    /// <exception cref="StoreException">It is not what was written there.</exception>
    public void Open(Connection c, long run, ReadOnlySpan<byte> sealedBytes, in BlockPlace place, PooledBytes target)
    {
        var length = Math.Max(RunCipher.LengthOf(sealedBytes), 0);
        Open(c, run, sealedBytes, place, target.GetSpan(length)[..length]);
        target.Advance(length);
    }

    public void Dispose()
    {
        foreach (var cipher in _ciphers.Values)
        {
            cipher.Dispose();
        }

        _ciphers.Clear();
    }

    private void Open(Connection c, long run, ReadOnlySpan<byte> sealedBytes, in BlockPlace place, Span<byte> target)
    {
        try
        {
            Of(c, run).Open(sealedBytes, place, target);
        }
        catch (CryptographicException exception)
        {
            throw KeyFaults.Changed(path, place.ToString(), exception);
        }
    }

    private RunCipher Open(Connection c, long run)
    {
        var row = c.Prepare("SELECT k.master, k.wrapped, r.name FROM run_keys k JOIN runs r ON r.id = k.run WHERE k.run = ?1").Bind(1, run);
        try
        {
            if (!row.Step())
            {
                throw KeyFaults.Changed(path, $"key of run {run}");
            }

            var (master, name) = (row.Text(0), row.Text(2));
            var key = keys.Find(master) ?? throw KeyFaults.Missing(path, "memory", [master]);
            return RunCipher.Open(key, row.Bytes(1), name);
        }
        catch (CryptographicException exception)
        {
            throw KeyFaults.Changed(path, $"key of run {run}", exception);
        }
        finally
        {
            row.Reset();
        }
    }
}
