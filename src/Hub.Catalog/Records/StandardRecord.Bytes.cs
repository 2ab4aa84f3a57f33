using System.Buffers;
using System.Numerics;

namespace Hub.Catalog.Records;

/// <content>
/// Canonical compact bytes: for every present item, ascending by ordinal, a varint (ordinal distance from the item before, from -1, doubled; plus 1 when
/// more than one occurrence follows), then for several occurrences their count as a varint, then per occurrence its length as a varint and its UTF-8 bytes.
/// Same values → same bytes.
/// </content>
public sealed partial class StandardRecord
{
    private const int Short = 16;

    /// <summary>Appends the canonical bytes.</summary>
    public void WriteTo(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var span = output.GetSpan(MaxLength());
        var length = 0;
        var previous = -1;
        for (var word = 0; word < _given.Length; word++)
        {
            for (var given = _given[word]; given != 0; given &= given - 1)
            {
                var item = (word << 6) + BitOperations.TrailingZeroCount(given);
                var slot = _slots[item];
                if (_counts[item] == 1 && item - previous < 0x40 && slot.Length is > 0 and < 0x80)
                {
                    // Nearly every value: a byte for its tag and one for its length.
                    span[length] = (byte)((item - previous) << 1);
                    span[length + 1] = (byte)slot.Length;
                    Copy(slot, span[(length + 2)..]);
                    length += 2 + slot.Length;
                    previous = item;
                    continue;
                }

                var count = Count(item);
                if (count == 0)
                {
                    continue;
                }

                length += Varint.Write(span[length..], (uint)((item - previous) << 1) | (count > 1 ? 1u : 0u));
                previous = item;
                if (count > 1)
                {
                    length += Varint.Write(span[length..], (uint)count);
                }

                for (var i = 0; i < count; i++)
                {
                    var value = Value(item, i);
                    length += Varint.Write(span[length..], (uint)value.Length);
                    value.CopyTo(span[length..]);
                    length += value.Length;
                }
            }
        }

        output.Advance(length);
    }

    // Sixteen bytes are one load and one store where a copy of any length is a call; what is too much is written over by what follows.
    private void Copy(Slot slot, Span<byte> target)
    {
        if (slot.Length <= Short && _buffer.Length - slot.Offset >= Short && target.Length >= Short)
        {
            _buffer.AsSpan(slot.Offset, Short).CopyTo(target);
        }
        else
        {
            Read(slot).CopyTo(target);
        }
    }

    /// <summary>Room that the canonical bytes can't exceed: of an item its tag, its count and the length of each value. One span for all, since asking for one a value cost a third of the writing.</summary>
    private int MaxLength()
    {
        var items = 0;
        foreach (var given in _given)
        {
            items += BitOperations.PopCount(given);
        }

        return _used + (((3 * items) + _further) * Varint.MaxLength);
    }

    /// <summary>Replaces all values by those of canonical bytes; false (and an empty record) when the bytes are not those of a record of this group.</summary>
    public bool TryReadFrom(ReadOnlySpan<byte> bytes)
    {
        Clear();
        var item = -1;
        while (!bytes.IsEmpty)
        {
            if (!Varint.TryRead(ref bytes, out var tag) || (tag >> 1) is 0 || (tag >> 1) > (uint)(_slots.Length - 1 - item))
            {
                Clear();
                return false;
            }

            item += (int)(tag >> 1);
            if (!TryReadOccurrences(ref bytes, item, (tag & 1) != 0))
            {
                Clear();
                return false;
            }
        }

        return true;
    }

    /// <summary>Replaces all values by those of canonical bytes; throws <see cref="InvalidDataException"/> when they are damaged or of another group.</summary>
    public void ReadFrom(ReadOnlySpan<byte> bytes)
    {
        if (!TryReadFrom(bytes))
        {
            throw new InvalidDataException($"The bytes are not a record of group {Group}.");
        }
    }

    private bool TryReadOccurrences(ref ReadOnlySpan<byte> bytes, int item, bool several)
    {
        var count = 1u;
        if (several && (!Varint.TryRead(ref bytes, out count) || count < 2 || count > (uint)Group.Items[item].Repeat))
        {
            return false;
        }

        for (var i = 0; i < (int)count; i++)
        {
            if (!Varint.TryRead(ref bytes, out var length) || length > (uint)bytes.Length || (length == 0 && i == (int)count - 1))
            {
                return false;
            }

            Set(item, i, bytes[..(int)length]);
            bytes = bytes[(int)length..];
        }

        return true;
    }
}
