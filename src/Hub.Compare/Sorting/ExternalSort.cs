using Hub.Compare.Rows;
using Hub.Findings;

namespace Hub.Compare.Sorting;

/// <summary>Sorts rows of any number by key and then by bytes, in bounded memory: sorted runs on disk, merged as they are read.</summary>
internal sealed class ExternalSort : IDisposable
{
    /// <summary>Most runs merged at once; more are merged in stages.</summary>
    private const int FanIn = 64;

    private readonly string _folder;
    private readonly int _chunkBytes;
    private readonly List<string> _runs = [];
    private int _number;

    /// <summary>Sorts in the given folder for temporary files, which is made and removed.</summary>
    public ExternalSort(string folder, int chunkBytes)
    {
        _folder = Path.GetFullPath(folder);
        PrivateFiles.CreateFolder(_folder);
        _chunkBytes = chunkBytes;
    }

    /// <summary>Reads all rows of a source and gives them back in order.</summary>
    public IRowSource Sort(IRowSource source, CancellationToken cancellationToken)
    {
        var chunk = new SortChunk(_chunkBytes);
        while (source.MoveNext())
        {
            if (chunk.TryAdd(source.Key, source.Row))
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            Spill(chunk);
            if (!chunk.TryAdd(source.Key, source.Row))
            {
                chunk = new SortChunk(SortChunk.SizeFor(source.Key, source.Row));
                chunk.TryAdd(source.Key, source.Row);
            }
        }

        if (_runs.Count == 0)
        {
            return chunk.ToSource();
        }

        Spill(chunk);
        while (_runs.Count > FanIn)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var batch = _runs.Take(FanIn).ToList();
            _runs.RemoveRange(0, FanIn);
            using var merged = new MergedRows(batch, _chunkBytes);
            _runs.Add(Write(merged));
        }

        return new MergedRows(_runs, _chunkBytes);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Spill(SortChunk chunk)
    {
        using var sorted = chunk.ToSource();
        _runs.Add(Write(sorted));
        chunk.Clear();
    }

    private string Write(IRowSource rows)
    {
        var path = Path.Combine(_folder, $"run-{_number++}");
        using var output = PrivateFiles.Open(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, Math.Min(256 * 1024, _chunkBytes));
        Span<byte> lengths = stackalloc byte[8];
        while (rows.MoveNext())
        {
            System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(lengths, rows.Key.Length);
            System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(lengths[4..], rows.Row.Length);
            output.Write(lengths);
            output.Write(rows.Key);
            output.Write(rows.Row);
        }

        return path;
    }
}
