using Hub.Findings;

namespace Hub.Adapters.Plan;

/// <summary>Items whose value depends on some bytes alone: what these gave before is not made again.</summary>
internal sealed partial class MappingState
{
    private const int MostFailed = 8;

    private readonly ItemMemo[] _memos;
    private readonly int[] _others = new int[8];
    private readonly byte[] _key = new byte[ItemMemo.MaxLength];
    private int _othersCount;
    private bool _hasRead;

    // Of the record: items that failed, and those of the groups before.
    private int _failed;
    private int _walked;

    /// <summary>
    /// Fills the items of the row: from what is remembered of the bytes that they are made of, where something is. False, and told, where so many items failed that the record is none:
    /// what is left of it is not looked at.
    /// </summary>
    public bool Fill(GroupPlan group, ReadOnlySpan<byte> record)
    {
        var fields = group.Fields;
        var (item, read) = (-1, 0);
        for (var i = 0; i < fields.Length; i++)
        {
            ref readonly var field = ref fields[i];
            if (field.IsOne)
            {
                var bytes = field.Column < 0 ? record.Slice(field.Offset, field.Length) : _cells!.Cell(record, field.Column);
                ref var memo = ref _memos[field.Memo];
                if (memo.TryReplayBlank(this, bytes) || memo.TryReplay(this, field.Ordinal, bytes))
                {
                    (item, read) = (i, 0);
                    continue;
                }

                FillAndRemember(group.Items[i], ref memo, bytes, record);
            }
            else if (FillOfSeveral(group, i, item, read, record, out var last))
            {
                (item, read) = last >= 0 ? (i, last) : (item, read);
                continue;
            }

            item = -1;
            if (HasFailed && IsNoRecord(i + 1, record.Length))
            {
                return false;
            }
        }

        _walked += fields.Length;
        PointAt(group, item, read, record);
        return true;
    }

    // What failed is never remembered, so that the count does not depend on what came before.
    private bool IsNoRecord(int walked, int length)
    {
        if (++_failed < MostFailed || 2 * _failed < _walked + walked)
        {
            return false;
        }

        Findings.Add(new Finding(DecodingFindings.RecordUnreadable, new SourcePosition("", RecordOrdinal, RecordOffset, length)) { Found = $"{_failed}", Expected = $"{_walked + walked}" });
        return true;
    }

    // True where it was replayed: which of its fields was read last is told then, -1 for none. Item and read are those replayed before.
    private bool FillOfSeveral(GroupPlan group, int at, int before, int read, ReadOnlySpan<byte> record, out int last)
    {
        var (item, index) = (group.Items[at], group.Fields[at].Memo);
        last = -1;
        if (index < 0 || _memos[index].Rests() || !TryKey(item.Reads!, record, out var key))
        {
            PointAt(group, before, read, record);
            item.Fill(this, record);
            return false;
        }

        ref var memo = ref _memos[index];
        if (!memo.TryReplay(this, item.Target.Ordinal, key))
        {
            PointAt(group, before, read, record);
            FillAndRemember(item, ref memo, key, record);
            return false;
        }

        last = memo.Read;
        return true;
    }

    // What each is, behind its length. False where that is more than can be remembered.
    private bool TryKey(ItemRead[] reads, ReadOnlySpan<byte> record, out ReadOnlySpan<byte> key)
    {
        var rest = _key.AsSpan();
        foreach (ref readonly var read in reads.AsSpan())
        {
            var bytes = !read.IsField ? Row[read.Item] : read.Field.Column < 0 ? record.Slice(read.Field.Offset, read.Field.Length) : _cells!.Cell(record, read.Field.Column);
            if (bytes.Length >= rest.Length)
            {
                key = default;
                return false;
            }

            rest[0] = (byte)bytes.Length;
            bytes.CopyTo(rest[1..]);
            rest = rest[(bytes.Length + 1)..];
        }

        key = _key.AsSpan(0, _key.Length - rest.Length);
        return true;
    }

    // As after a read: a later finding that names no field of its own points at the field that was read last.
    private void PointAt(GroupPlan group, int item, int read, ReadOnlySpan<byte> record)
    {
        if (item >= 0)
        {
            Field = group.Items[item].Reads![read].Field!;
            Find(Field, record);
        }
    }

    private void FillAndRemember(ItemPlan item, ref ItemMemo memo, ReadOnlySpan<byte> key, ReadOnlySpan<byte> record)
    {
        var (findings, gaiji, noted) = (Findings.Count, _gaiji.Count, _notedCount);
        (_othersCount, _hasRead) = (0, false);
        item.Fill(this, record);
        if (!HasFailed && Findings.Count == findings && _gaiji.Count == gaiji && _othersCount <= _others.Length && AreClean(item.Reads!))
        {
            var read = _hasRead ? Array.IndexOf(item.Reads!, new ItemRead(Field, -1)) : -1;
            memo.Remember(key, this, item.Target.Ordinal, read, _others.AsSpan(0, _othersCount), _noted.AsSpan(noted, _notedCount - noted));
        }
    }

    private bool AreClean(ItemRead[] reads)
    {
        foreach (ref readonly var read in reads.AsSpan())
        {
            if (read.IsField && _slots[read.Field.Slot] is var slot && slot.Generation == _generation && !slot.IsClean)
            {
                return false;
            }
        }

        return true;
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
