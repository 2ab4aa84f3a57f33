using System.Numerics;

namespace Hub.Compare.Matching;

/// <summary>The hashes of all rows of one file, added up by bucket: the same for the same rows, in whatever order they stand.</summary>
internal sealed class RowSums
{
    private const int Fewest = 1 << 12;
    private const int Most = 1 << 21;
    private const int BytesPerBucket = 64;

    private readonly RowHash _hash;
    private readonly ulong[] _sums;

    /// <summary>Makes buckets for a file of this size; at most 16 MiB of them. Both files need the same hash and size.</summary>
    public RowSums(RowHash hash, long fileBytes)
    {
        _hash = hash;
        _sums = new ulong[BitOperations.RoundUpToPowerOf2((ulong)Math.Clamp(fileBytes / BytesPerBucket, Fewest, Most))];
    }

    /// <summary>Adds a row.</summary>
    public void Add(ReadOnlySpan<byte> row)
    {
        var (place, value) = _hash.Of(row);
        _sums[place & (ulong)(_sums.Length - 1)] += value;
    }

    /// <summary>The buckets whose sums are not those of the other file, a bit each; null where all agree.</summary>
    public ulong[]? DifferingBuckets(RowSums other)
    {
        if (_sums.AsSpan().SequenceEqual(other._sums))
        {
            return null;
        }

        var bits = new ulong[_sums.Length / 64];
        for (var i = 0; i < _sums.Length; i++)
        {
            bits[i / 64] |= _sums[i] == other._sums[i] ? 0 : 1UL << (i % 64);
        }

        return bits;
    }
}
