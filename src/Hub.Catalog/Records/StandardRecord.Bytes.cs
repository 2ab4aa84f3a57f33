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

    /// <summary>Room that the canonical bytes can't exceed: of an item its tag, its count and the length of each value. One span for all, since asking for one a value cost a third of the writing.</summary>
    private int MaxLength()
    {
        var length = _used;
        for (var word = 0; word < _given.Length; word++)
        {
            for (var given = _given[word]; given != 0; given &= given - 1)
            {
                length += (2 + _counts[(word << 6) + BitOperations.TrailingZeroCount(given)]) * Varint.MaxLength;
            }
        }

        return length;
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
