using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;

namespace Hub.Storage.Staging;

/// <summary>
/// What came of some consecutive records of one stream: rows, quarantine, findings, counts. Filled by one worker, stored with others in one transaction.
/// Reused; not thread-safe.
/// </summary>
public sealed class StagedBatch : IDisposable
{
    private readonly RowBlockBuilder[] _blocks;
    private readonly int _groups;
    private readonly RowBlockMark[] _marks;
    private readonly int[] _touched;
    private readonly bool[] _isTouched;
    private readonly PooledBytes _quarantine = new();
    private readonly List<(long Record, long ByteOffset, int Start, int Length, int Context)> _quarantined = [];
    private int _touchedCount;

    /// <summary>An empty batch for the groups of an edition.</summary>
    public StagedBatch(IReadOnlyList<Group> groups)
        : this(groups, [])
    {
    }

    /// <summary>An empty batch for the groups of an edition and for what is kept beside them, such as records that others look up.</summary>
    public StagedBatch(IReadOnlyList<Group> groups, IReadOnlyList<Group> kept)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(kept);
        _groups = groups.Count;
        Groups = [.. groups, .. kept];
        _blocks = [.. Groups.Select(g => new RowBlockBuilder(g))];
        _marks = new RowBlockMark[_blocks.Length];
        _touched = new int[_blocks.Length];
        _isTouched = new bool[_blocks.Length];
    }

    /// <summary>The groups that rows may be of.</summary>
    public IReadOnlyList<Group> Groups { get; }

    /// <summary>Findings, in source order; each with the ordinal of its record.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>What the mapping counted.</summary>
    public List<SuppliedCount> Supplied { get; } = [];

    /// <summary>Characters that are to be identified, or were, in source order.</summary>
    public List<GaijiUse> Gaiji { get; } = [];

    /// <summary>Records that became rows.</summary>
    public long Accepted { get; private set; }

    /// <summary>Records that a rule dropped.</summary>
    public long Dropped { get; private set; }

    /// <summary>Standard rows.</summary>
    public long Rows { get; private set; }

    /// <summary>Records put into quarantine.</summary>
    public int Quarantined => _quarantined.Count;

    /// <summary>Remembers this place: what follows belongs to one record.</summary>
    public void BeginRecord()
    {
        // A record gives rows of few groups: what it adds to is noted when it does.
        for (var i = 0; i < _touchedCount; i++)
        {
            _isTouched[_touched[i]] = false;
        }

        _touchedCount = 0;
    }

    /// <summary>Adds a row of the record at hand.</summary>
    public void AddRow(long ordinal, StandardRecord row)
    {
        ArgumentNullException.ThrowIfNull(row);
        Touched(row.Group.Ordinal).Add(ordinal, row);
    }

    /// <summary>Adds what is kept of the record at hand: to the group at an index of those that are no groups of the edition.</summary>
    public void AddKept(int index, long ordinal, StandardRecord row)
    {
        ArgumentNullException.ThrowIfNull(row);
        Touched(_groups + index).Add(ordinal, row);
    }

    /// <summary>True when the record at hand gave a row, or something of it is kept.</summary>
    public bool RecordHasRows => _touchedCount > 0;

    /// <summary>The record at hand is in: its rows and what is kept of it stay, or it was dropped by rule when it has none.</summary>
    public void AcceptRecord()
    {
        long rows = 0;
        long kept = 0;
        for (var i = 0; i < _touchedCount; i++)
        {
            var block = _touched[i];
            var added = _blocks[block].Count - _marks[block].Count;
            (rows, kept) = block < _groups ? (rows + added, kept) : (rows, kept + added);
        }

        Rows += rows;
        if (rows + kept > 0)
        {
            Accepted++;
        }
        else
        {
            Dropped++;
        }
    }

    /// <summary>The record at hand goes to quarantine: its rows are taken back, its bytes kept.</summary>
    public void QuarantineRecord(long ordinal, long byteOffset, ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> context)
    {
        for (var i = 0; i < _touchedCount; i++)
        {
            _blocks[_touched[i]].Undo(_marks[_touched[i]]);
        }

        BeginRecord();
        _quarantined.Add((ordinal, byteOffset, _quarantine.Length, bytes.Length, context.Length));
        _quarantine.Write(bytes);
        _quarantine.Write(context);
    }

    /// <summary>The rows by group; groups without rows are left out.</summary>
    public IEnumerable<RowBlock> Blocks(int streamOrdinal) => _blocks.Where(b => b.Count > 0).Select(b => b.ToBlock(streamOrdinal));

    /// <summary>One quarantined record; valid until the batch changes.</summary>
    public QuarantinedBytes QuarantineAt(int index)
    {
        var (record, offset, start, length, context) = _quarantined[index];
        var bytes = _quarantine.Memory;
        return new(record, offset, bytes.Slice(start, length), bytes.Slice(start + length, context));
    }

    /// <summary>Forgets everything, for the next use.</summary>
    public void Clear()
    {
        foreach (var block in _blocks)
        {
            block.Clear();
        }

        BeginRecord();
        _quarantine.Clear();
        _quarantined.Clear();
        Findings.Clear();
        Supplied.Clear();
        Gaiji.Clear();
        (Accepted, Dropped, Rows) = (0, 0, 0);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var block in _blocks)
        {
            block.Dispose();
        }

        _quarantine.Dispose();
    }

    private RowBlockBuilder Touched(int index)
    {
        var block = _blocks[index];
        if (!_isTouched[index])
        {
            _isTouched[index] = true;
            _touched[_touchedCount++] = index;
            _marks[index] = block.Mark();
        }

        return block;
    }
}
