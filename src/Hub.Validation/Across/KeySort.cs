using Hub.Findings;

namespace Hub.Validation.Across;

/// <summary>
/// Sorts entries of bytes of any number in bounded memory: sorted runs on disk, merged as they are read. The runs lie in a folder of the sort's own inside the
/// given one: nothing else in that is touched, and it goes with the runs only when it is empty then.
/// </summary>
internal sealed class KeySort : IDisposable
{
    /// <summary>Most runs merged at once; more are merged in stages.</summary>
    private const int FanIn = 64;

    private readonly string _folder;
    private readonly List<string> _runs = [];
    private readonly byte[] _bytes;
    private (int Offset, int Length)[] _entries = new (int, int)[4096];
    private int _used;
    private int _count;
    private int _number;

    /// <summary>Sorts in a folder for temporary files; nothing is written there as long as a chunk holds all.</summary>
    public KeySort(string folder, int chunkBytes)
    {
        _folder = Path.Combine(folder, "sorted-keys");
        _bytes = new byte[chunkBytes];
    }

    /// <summary>Number of runs on disk.</summary>
    public int Runs => _runs.Count;

    /// <summary>Takes an entry.</summary>
    public void Add(ReadOnlySpan<byte> entry)
    {
        if (_bytes.Length - _used < entry.Length)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(entry.Length, _bytes.Length);
            Spill();
        }

        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, _count * 2);
        }

        _entries[_count++] = (_used, entry.Length);
        entry.CopyTo(_bytes.AsSpan(_used));
        _used += entry.Length;
    }

    /// <summary>Gives all entries in the order of their bytes. Called once, after the last entry.</summary>
    public IKeyReader Read()
    {
        if (_runs.Count == 0)
        {
            return Sorted();
        }

        if (_count > 0)
        {
            Spill();
        }

        while (_runs.Count > FanIn)
        {
            var batch = _runs.GetRange(0, FanIn);
            _runs.RemoveRange(0, FanIn);
            using var merged = new MergedKeys(batch);
            _runs.Add(Write(merged));
        }

        return new MergedKeys(_runs);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
            var given = Path.GetDirectoryName(_folder)!;
            if (!Directory.EnumerateFileSystemEntries(given).Any())
            {
                Directory.Delete(given);
            }
        }
    }

    private Chunk Sorted()
    {
        _entries.AsSpan(0, _count).Sort(new ByBytes(_bytes));
        return new Chunk(this);
    }

    private void Spill()
    {
        if (_number == 0 && Directory.Exists(_folder))
        {
            // What a process left that was killed in the middle.
            Directory.Delete(_folder, recursive: true);
        }

        PrivateFiles.CreateFolder(_folder);
        using var sorted = Sorted();
        _runs.Add(Write(sorted));
        _used = 0;
        _count = 0;
    }

    private string Write(IKeyReader entries)
    {
        var path = Path.Combine(_folder, $"run-{_number++}");
        using var output = PrivateFiles.Open(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 256 * 1024);
        Span<byte> length = stackalloc byte[4];
        while (entries.MoveNext())
        {
            System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(length, entries.Current.Length);
            output.Write(length);
            output.Write(entries.Current);
        }

        return path;
    }

    private readonly struct ByBytes(byte[] bytes) : IComparer<(int Offset, int Length)>
    {
        public int Compare((int Offset, int Length) x, (int Offset, int Length) y) => bytes.AsSpan(x.Offset, x.Length).SequenceCompareTo(bytes.AsSpan(y.Offset, y.Length));
    }

    private sealed class Chunk(KeySort sort) : IKeyReader
    {
        private int _at = -1;

        public ReadOnlySpan<byte> Current => sort._bytes.AsSpan(sort._entries[_at].Offset, sort._entries[_at].Length);

        public bool MoveNext() => ++_at < sort._count;

        public void Dispose()
        {
        }
    }
}
