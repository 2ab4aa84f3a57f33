namespace Hub.Adapters.Plan;

/// <summary>Counts per item of a worker or, summed, of a run: how often it was filled, empty, defaulted, 不詳 or coalesced.</summary>
public sealed class MappingCounts
{
    internal const int Kinds = 5;

    private readonly long[] _counts;

    internal MappingCounts(IReadOnlyList<CountedItem> items)
    {
        Items = items;
        _counts = new long[items.Count * Kinds];
    }

    /// <summary>What is counted, in the order of the adapter.</summary>
    public IReadOnlyList<CountedItem> Items { get; }

    /// <summary>Records read.</summary>
    public long Records { get; internal set; }

    /// <summary>Records left out by a rule of the adapter.</summary>
    public long Dropped { get; internal set; }

    /// <summary>Records with an error: they give no row.</summary>
    public long Rejected { get; internal set; }

    /// <summary>The count of one kind for the item at an index of <see cref="Items"/>. Counts cover accepted records only.</summary>
    public long this[int item, CountKind kind] => _counts[(item * Kinds) + (int)kind];

    /// <summary>Adds the counts of another worker of the same plan.</summary>
    public void Add(MappingCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other._counts.Length != _counts.Length)
        {
            throw new ArgumentException("The counts are of another plan.", nameof(other));
        }

        Records += other.Records;
        Dropped += other.Dropped;
        Rejected += other.Rejected;
        for (var i = 0; i < _counts.Length; i++)
        {
            _counts[i] += other._counts[i];
        }
    }

    /// <summary>Sets all counts to 0.</summary>
    public void Clear()
    {
        (Records, Dropped, Rejected) = (0, 0, 0);
        Array.Clear(_counts);
    }

    internal void Add(ReadOnlySpan<int> slots, int times)
    {
        var counts = _counts.AsSpan();
        foreach (var slot in slots)
        {
            counts[slot] += times;
        }
    }
}
