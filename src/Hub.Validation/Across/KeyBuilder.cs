using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;

namespace Hub.Validation.Across;

/// <summary>
/// Writes an entry whose bytes sort as its parts do: each part ends in 00, and no part holds 00. Numbers sort as numbers, leading zeros don't count.
/// Reused for every entry; not thread-safe.
/// </summary>
internal sealed class KeyBuilder
{
    /// <summary>Bytes that an amount takes.</summary>
    public const int AmountSize = 16;

    private const byte End = 0;
    private const byte Escape = 1;
    private const byte NoNumber = 0xFF;

    private byte[] _bytes = new byte[256];
    private int _length;

    /// <summary>The entry so far.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Begins an entry of a plan.</summary>
    public void Begin(int plan)
    {
        _length = 0;
        Room(2);
        BinaryPrimitives.WriteUInt16BigEndian(_bytes, (ushort)plan);
        _length = 2;
    }

    /// <summary>Adds the values of items; false where one is empty, which other rules report.</summary>
    public bool TryAdd(StandardRecord row, IReadOnlyList<Item> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var value = row[items[i].Ordinal];
            if (value.IsEmpty)
            {
                return false;
            }

            if (items[i].Type is ItemType.WholeNumber)
            {
                AddNumber(value);
            }
            else
            {
                AddText(value);
            }
        }

        return true;
    }

    /// <summary>Adds a text.</summary>
    public void AddText(ReadOnlySpan<byte> value)
    {
        Room((value.Length * 2) + 1);
        foreach (var b in value)
        {
            if (b <= Escape)
            {
                _bytes[_length++] = Escape;
            }

            _bytes[_length++] = b == End ? Escape : b == Escape ? (byte)2 : b;
        }

        _bytes[_length++] = End;
    }

    /// <summary>Adds a number: how many digits, then the digits.</summary>
    public void AddNumber(ReadOnlySpan<byte> value)
    {
        if (value.ContainsAnyExceptInRange((byte)'0', (byte)'9') || value.Length > 200)
        {
            Room(1);
            _bytes[_length++] = NoNumber;
            AddText(value);
            return;
        }

        var digits = value.TrimStart((byte)'0');
        Room(1);
        _bytes[_length++] = (byte)(digits.Length + 2);
        AddText(digits);
    }

    /// <summary>Adds a byte.</summary>
    public void AddByte(byte value)
    {
        Room(1);
        _bytes[_length++] = value;
    }

    /// <summary>Adds an amount in 16 bytes, which do not sort as amounts do.</summary>
    public void AddAmount(decimal amount)
    {
        Room(AmountSize);
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(amount, parts);
        MemoryMarshal.AsBytes(parts).CopyTo(_bytes.AsSpan(_length));
        _length += AmountSize;
    }

    /// <summary>Adds a date in ten bytes; an empty one, or one of another form, as zeros.</summary>
    public void AddDate(ReadOnlySpan<byte> value)
    {
        Room(10);
        var place = _bytes.AsSpan(_length, 10);
        place.Clear();
        if (value.Length is 7 or 10)
        {
            value.CopyTo(place);
        }

        _length += 10;
    }

    /// <summary>Adds where a row came from.</summary>
    public void AddOrigin(RowOrigin origin)
    {
        Room(RowOrigin.Size);
        BinaryPrimitives.WriteInt32BigEndian(_bytes.AsSpan(_length), origin.Stream);
        BinaryPrimitives.WriteInt64BigEndian(_bytes.AsSpan(_length + 4), origin.Record);
        _length += RowOrigin.Size;
    }

    private void Room(int bytes)
    {
        if (_bytes.Length - _length < bytes)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + bytes));
        }
    }
}
