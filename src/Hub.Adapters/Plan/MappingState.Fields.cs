namespace Hub.Adapters.Plan;

/// <summary>Source fields: each is decoded at most once a record.</summary>
internal sealed partial class MappingState
{
    private readonly FieldSlot[] _slots;
    private byte[] _fields = new byte[4096];
    private int _fieldsUsed;
    private int _generation;

    public MappingState(int fieldCount) => _slots = new FieldSlot[fieldCount];

    /// <summary>Starts a record: no field is decoded yet.</summary>
    public void StartRecord(long ordinal, long offset)
    {
        RecordOrdinal = ordinal;
        RecordOffset = offset;
        _generation++;
        _fieldsUsed = 0;
        _notedCount = 0;
        Field = null;
    }

    /// <summary>Makes the value of a source field the current value.</summary>
    public void Read(FieldPlan field, ReadOnlySpan<byte> record)
    {
        Field = field;
        ref var slot = ref _slots[field.Slot];
        if (slot.Generation != _generation)
        {
            Decode(field, record, ref slot);
        }

        HasFailed |= slot.HasFailed;
        Use(slot.Buffer, slot.Start, slot.HasFailed ? 0 : slot.Length);
    }

    /// <summary>The value of a source field, without making it the current one.</summary>
    public ReadOnlySpan<byte> Peek(FieldPlan field, ReadOnlySpan<byte> record)
    {
        ref var slot = ref _slots[field.Slot];
        if (slot.Generation != _generation)
        {
            var current = Field;
            Field = field;
            Decode(field, record, ref slot);
            Field = current;
        }

        return slot.HasFailed ? default : new ReadOnlySpan<byte>(slot.Buffer, slot.Start, slot.Length);
    }

    /// <summary>Marks the field being decoded as unreadable.</summary>
    public void FailField() => HasFailed = true;

    private void Decode(FieldPlan field, ReadOnlySpan<byte> record, ref FieldSlot slot)
    {
        if (_fields.Length - _fieldsUsed < field.MaxUtf8Length)
        {
            // Values already taken keep the old buffer; it lives until the record is done.
            _fields = new byte[Math.Max(_fields.Length * 2, field.MaxUtf8Length)];
            _fieldsUsed = 0;
        }

        var failedBefore = HasFailed;
        HasFailed = false;
        var length = field.Decode(this, record.Slice(field.Offset, field.Length), _fields.AsSpan(_fieldsUsed));
        slot = new FieldSlot(_generation, _fields, _fieldsUsed, length, HasFailed);
        _fieldsUsed += length;
        HasFailed = failedBefore;
    }

    private readonly record struct FieldSlot(int Generation, byte[] Buffer, int Start, int Length, bool HasFailed);
}
