using Hub.Characters.Cleansing;
using Hub.Codecs;
using Hub.Findings;

namespace Hub.Adapters.Plan;

/// <summary>What is found and counted.</summary>
internal sealed partial class MappingState
{
    private static readonly ItemTarget s_none = new(-1, "", "", -1);

    private int[] _noted = new int[64];
    private int _notedCount;

    /// <summary>The item being filled.</summary>
    public ItemTarget Item { get; private set; } = s_none;

    /// <summary>The field that was read last: where a finding points.</summary>
    public FieldPlan? Field { get; set; }

    /// <summary>What the codec says about one field; reused.</summary>
    public CodeIssueList Issues { get; } = new();

    /// <summary>What the rules of context say about one value; reused.</summary>
    public CharacterIssueList CharacterIssues { get; } = new();

    /// <summary>Where findings go while a record is mapped.</summary>
    public FindingList Findings { get; set; } = null!;

    /// <summary>Ordinal of the record in its stream.</summary>
    public long RecordOrdinal { get; set; }

    /// <summary>Byte offset of the record in its stream.</summary>
    public long RecordOffset { get; set; }

    /// <summary>Reports something at the field read last.</summary>
    public void Report(FindingCode code, string found, string expected) =>
        Report(code, found, expected, FieldOffset, FieldLength);

    /// <summary>Reports something at bytes of the record.</summary>
    public void Report(FindingCode code, string found, string expected, int offset, int length) =>
        Report(code, code.Severity, found, expected, offset, length);

    /// <summary>Reports something at bytes of the record, with a severity of the site's choice.</summary>
    public void Report(FindingCode code, Severity severity, string found, string expected, int offset, int length) =>
        Findings.Add(new Finding(code, new SourcePosition("", RecordOrdinal, RecordOffset + offset, length))
        {
            Severity = severity,
            Field = Field?.Name ?? "",
            ItemId = Item.ItemId,
            Found = found,
            Expected = expected,
        });

    /// <summary>Counts one thing about an item, once the record is accepted.</summary>
    public void Note(ItemTarget item, CountKind kind)
    {
        if (item.CountIndex >= 0)
        {
            Note((item.CountIndex * MappingCounts.Kinds) + (int)kind);
        }
    }

    /// <summary>Counts one thing.</summary>
    public void Note(int count)
    {
        if (_notedCount == _noted.Length)
        {
            Array.Resize(ref _noted, _notedCount * 2);
        }

        _noted[_notedCount++] = count;
    }

    /// <summary>Counts several things at once.</summary>
    public void Note(ReadOnlySpan<int> counts)
    {
        if (_noted.Length - _notedCount < counts.Length)
        {
            Array.Resize(ref _noted, (_notedCount + counts.Length) * 2);
        }

        // Mostly one: a loop is less than a call to copy.
        var room = _noted.AsSpan(_notedCount);
        for (var i = 0; i < counts.Length; i++)
        {
            room[i] = counts[i];
        }

        _notedCount += counts.Length;
    }

    /// <summary>Counts one thing about the item being filled.</summary>
    public void Note(CountKind kind) => Note(Item, kind);

    /// <summary>Forgets what was noted, for the next record.</summary>
    public void ForgetNotes() => _notedCount = 0;

    /// <summary>Adds what was noted to the counts.</summary>
    public void AddNotesTo(MappingCounts counts) => counts.Add(_noted.AsSpan(0, _notedCount), 1);

    /// <summary>Takes what was noted back out of the counts.</summary>
    public void TakeNotesFrom(MappingCounts counts) => counts.Add(_noted.AsSpan(0, _notedCount), -1);
}
