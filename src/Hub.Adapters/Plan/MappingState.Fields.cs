using Hub.Adapters.Lookups;
using Hub.Adapters.Plan.Joins;
using Hub.Catalog.Records;
using Hub.Records.Delimited;

namespace Hub.Adapters.Plan;

/// <summary>Source fields: each is decoded at most once a record.</summary>
internal sealed partial class MappingState
{
    private readonly FieldSlot[] _slots;
    private byte[] _fields = new byte[4096];
    private int _fieldsUsed;
    private int _generation;
    private readonly DelimitedCells? _cells;

    public MappingState(SourcePlan source, LookupSet lookups)
    {
        _slots = new FieldSlot[source.Fields.Count];
        _lookups = lookups;
        _joins = source.Joins;
        _joinedRows = [.. source.Joins.Select(j => new StandardRecord(j.Lookup.Group))];
        _usedKeys = [.. source.Joins.Select(j => j.Lookup.Used is { } used ? new StandardRecord(used) : null)];
        _keyMarks = new FieldMark[source.Joins.Length];
        _cells = source.Format is null ? null : new DelimitedCells(source.Format);
        _memos = new ItemMemo[source.Groups.SelectMany(g => g.Items).Select(i => i.Memo + 1).DefaultIfEmpty().Max()];
    }

    /// <summary>Where the field read last begins, in bytes from the start of the record.</summary>
    public int FieldOffset { get; private set; }

    /// <summary>How long it is.</summary>
    public int FieldLength { get; private set; }

    /// <summary>Values of the row; 0 for a record with a layout.</summary>
    public int Cells => _cells?.Count ?? 0;

    /// <summary>Starts a record: no field is decoded yet.</summary>
    public void StartRecord(long ordinal, long offset, ReadOnlySpan<byte> record)
    {
        _cells?.Split(record);
        FieldOffset = 0;
        FieldLength = record.Length;
        RecordOrdinal = ordinal;
        RecordOffset = offset;
        _generation++;
        _fieldsUsed = 0;
        _notedCount = 0;
        (_failed, _walked) = (0, 0);
        Field = null;
        Item = s_none;
        _gaiji.Clear();
    }

    /// <summary>Makes the value of a source field the current value.</summary>
    public void Read(FieldPlan field, ReadOnlySpan<byte> record)
    {
        if (field is JoinedField joined)
        {
            ReadJoined(joined);
            return;
        }

        (Field, _hasRead) = (field, true);
        ref var slot = ref _slots[field.Slot];
        if (slot.Generation != _generation)
        {
            Decode(field, record, ref slot);
        }

        (FieldOffset, FieldLength) = (slot.Offset, slot.SourceLength);
        HasFailed |= slot.HasFailed;
        Use(slot.Buffer, slot.Start, slot.HasFailed ? 0 : slot.Length);
    }

    /// <summary>Which field was read last, to return to.</summary>
    public FieldMark MarkField() => new(Field, FieldOffset, FieldLength, _hasRead);

    /// <summary>Makes a field that was read before the one that findings point at.</summary>
    public void ReturnTo(FieldMark mark) => (Field, FieldOffset, FieldLength, _hasRead) = (mark.Field, mark.Offset, mark.Length, mark.IsOfItem);

    /// <summary>The value of a source field, without making it the current one.</summary>
    public ReadOnlySpan<byte> Peek(FieldPlan field, ReadOnlySpan<byte> record)
    {
        if (field is JoinedField joined)
        {
            return _joinedRows[joined.Join][joined.Ordinal];
        }

        ref var slot = ref _slots[field.Slot];
        if (slot.Generation != _generation)
        {
            var current = (Field, FieldOffset, FieldLength);
            Field = field;
            Decode(field, record, ref slot);
            (Field, FieldOffset, FieldLength) = current;
        }

        return slot.HasFailed ? default : new ReadOnlySpan<byte>(slot.Buffer, slot.Start, slot.Length);
    }

    /// <summary>Marks the field being decoded as unreadable.</summary>
    public void FailField() => HasFailed = true;

    private void Decode(FieldPlan field, ReadOnlySpan<byte> record, ref FieldSlot slot)
    {
        var bytes = Find(field, record);
        var room = field.MaxUtf8Length(bytes.Length);
        if (_fields.Length - _fieldsUsed < room)
        {
            // Values already taken keep the old buffer; it lives until the record is done.
            _fields = new byte[Math.Max(_fields.Length * 2, room)];
            _fieldsUsed = 0;
        }

        var failedBefore = HasFailed;
        HasFailed = false;
        var (findings, gaiji) = (Findings.Count, _gaiji.Count);
        var length = field.Decode(this, bytes, _fields.AsSpan(_fieldsUsed));
        slot = new FieldSlot(_generation, _fields, _fieldsUsed, length, FieldOffset, FieldLength, HasFailed, Findings.Count == findings && _gaiji.Count == gaiji);
        _fieldsUsed += length;
        HasFailed = failedBefore;
    }

    /// <summary>The bytes of a field; findings point at it from now on.</summary>
    private ReadOnlySpan<byte> Find(FieldPlan field, ReadOnlySpan<byte> record)
    {
        ReadOnlySpan<byte> bytes;
        if (field.Column < 0)
        {
            bytes = record.Slice(field.Offset, field.Length);
            FieldOffset = field.Offset;
        }
        else
        {
            // A value with doubled quotes was written anew; of its place only the row is known.
            bytes = _cells!.Cell(record, field.Column);
            FieldOffset = Math.Max(0, _cells.OffsetOf(field.Column));
        }

        FieldLength = bytes.Length;
        return bytes;
    }

    private readonly record struct FieldSlot(int Generation, byte[] Buffer, int Start, int Length, int Offset, int SourceLength, bool HasFailed, bool IsClean);
}
