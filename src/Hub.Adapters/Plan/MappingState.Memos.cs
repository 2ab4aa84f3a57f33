namespace Hub.Adapters.Plan;

/// <summary>Items that are made of one field: what its bytes gave before is not made again.</summary>
internal sealed partial class MappingState
{
    private readonly ItemMemo?[] _memos;
    private readonly int[] _others = new int[8];
    private int _othersCount;

    /// <summary>Fills an item from what is remembered of the bytes of its field, or fills it and remembers.</summary>
    public void RunRemembered(ItemPlan item, ReadOnlySpan<byte> record)
    {
        var field = item.Field!;
        var bytes = Find(field, record);
        if (bytes.Length > ItemMemo.MaxLength)
        {
            item.Fill(this, record);
            return;
        }

        // As after a read: a later finding that names no field of its own points here.
        Field = field;
        var memo = _memos[item.Memo] ??= new ItemMemo();
        if (memo.TryReplay(this, item.Target.Ordinal, bytes, out var slot, out var hash))
        {
            return;
        }

        var (findings, gaiji, noted) = (Findings.Count, _gaiji.Count, _notedCount);
        _othersCount = 0;
        item.Fill(this, record);
        if (slot >= 0 && !HasFailed && _slots[field.Slot].IsClean && Findings.Count == findings && _gaiji.Count == gaiji && _othersCount <= _others.Length)
        {
            memo.Remember(slot, hash, bytes, this, item.Target.Ordinal, _others.AsSpan(0, _othersCount), _noted.AsSpan(noted, _notedCount - noted));
        }
    }

    private void NoteOther(int ordinal)
    {
        if (_othersCount < _others.Length)
        {
            _others[_othersCount] = ordinal;
        }

        _othersCount++;
    }
}
