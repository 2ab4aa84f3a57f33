namespace Hub.Adapters.Plan;

/// <summary>Items that are made of one field: what its bytes gave before is not made again.</summary>
internal sealed partial class MappingState
{
    private readonly ItemMemo[] _memos;
    private readonly int[] _others = new int[8];
    private int _othersCount;

    /// <summary>Fills the items of the row: those made of one field from what is remembered of its bytes, where something is.</summary>
    public void Fill(GroupPlan group, ReadOnlySpan<byte> record)
    {
        var fields = group.Fields;
        var replayed = -1;
        for (var i = 0; i < fields.Length; i++)
        {
            ref readonly var field = ref fields[i];
            if (field.Memo >= 0)
            {
                var bytes = field.Column < 0 ? record.Slice(field.Offset, field.Length) : _cells!.Cell(record, field.Column);
                ref var memo = ref _memos[field.Memo];
                if (memo.TryReplayBlank(this, bytes) || memo.TryReplay(this, field.Ordinal, bytes))
                {
                    replayed = i;
                    continue;
                }

                FillAndRemember(group.Items[i], ref memo, record);
            }
            else
            {
                PointAt(group, replayed, record);
                group.Items[i].Fill(this, record);
            }

            replayed = -1;
        }

        PointAt(group, replayed, record);
    }

    // As after a read: a later finding that names no field of its own points at the field of the item before.
    private void PointAt(GroupPlan group, int item, ReadOnlySpan<byte> record)
    {
        if (item >= 0)
        {
            Field = group.Items[item].Field!;
            Find(Field, record);
        }
    }

    private void FillAndRemember(ItemPlan item, ref ItemMemo memo, ReadOnlySpan<byte> record)
    {
        var field = item.Field!;
        var bytes = Find(field, record);
        Field = field;
        var (findings, gaiji, noted) = (Findings.Count, _gaiji.Count, _notedCount);
        _othersCount = 0;
        item.Fill(this, record);
        if (!HasFailed && _slots[field.Slot].IsClean && Findings.Count == findings && _gaiji.Count == gaiji && _othersCount <= _others.Length)
        {
            memo.Remember(bytes, this, item.Target.Ordinal, _others.AsSpan(0, _othersCount), _noted.AsSpan(noted, _notedCount - noted));
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
