namespace Hub.Compare.Matching;

/// <summary>
/// Tells which rows two files share without keeping any. A row that differs passes; so does one that shares its bucket with such a row, which costs time and nothing else.
/// A difference stays hidden only where hashes of 64 bits cancel by chance: of a million rows that differ, less than once in ten million comparisons.
/// </summary>
internal sealed class RowFilter
{
    private readonly RowHash _hash;
    private readonly ulong[] _buckets;

    private RowFilter(RowHash hash, ulong[] buckets)
    {
        _hash = hash;
        _buckets = buckets;
    }

    /// <summary>Makes the filter from all rows of both files; null where they have the same.</summary>
    /// <param name="fileBytes">Size of the files.</param>
    /// <param name="read">Calls back with each row of both files, of each from a thread of its own.</param>
    public static RowFilter? Of(long fileBytes, Action<Action<ReadOnlySpan<byte>>, Action<ReadOnlySpan<byte>>> read)
    {
        var hash = new RowHash();
        var expected = new RowSums(hash, fileBytes);
        var actual = new RowSums(hash, fileBytes);
        read(expected.Add, actual.Add);
        return expected.DifferingBuckets(actual) is { } buckets ? new(hash, buckets) : null;
    }

    /// <summary>False where the row is one that both files have.</summary>
    public bool MayDiffer(ReadOnlySpan<byte> row)
    {
        var bucket = _hash.Of(row).Place & (ulong)((_buckets.Length * 64) - 1);
        return (_buckets[bucket / 64] >> (int)(bucket % 64) & 1) != 0;
    }
}
