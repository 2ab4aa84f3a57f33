namespace Hub.Catalog.Records;

/// <summary>Walks over the canonical bytes of a record (<see cref="StandardRecord.WriteTo"/>) without a record: item by item, and occurrence by occurrence within an item.</summary>
public ref struct CanonicalReader
{
    private ReadOnlySpan<byte> _rest;
    private int _left;

    /// <summary>Starts before the first item.</summary>
    public CanonicalReader(ReadOnlySpan<byte> canonical)
    {
        _rest = canonical;
        Item = -1;
    }

    /// <summary>Ordinal of the present item; -1 before the first.</summary>
    public int Item { get; private set; }

    /// <summary>Number of the present item's occurrences: 1 or more.</summary>
    public int Count { get; private set; }

    /// <summary>Goes to the next present item; false at the end. Occurrences that were not read are passed over.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public bool MoveNext()
    {
        while (_left > 0)
        {
            NextValue();
        }

        if (_rest.IsEmpty)
        {
            return false;
        }

        var tag = Number();
        if (tag >> 1 == 0 || tag >> 1 > int.MaxValue - (uint)(Item + 1))
        {
            throw Damaged();
        }

        Item += (int)(tag >> 1);
        var count = (tag & 1) == 0 ? 1u : Number();
        if ((tag & 1) != 0 && (count < 2 || count > (uint)_rest.Length))
        {
            throw Damaged();
        }

        Count = _left = (int)count;
        return true;
    }

    /// <summary>The next occurrence of the present item; may be empty where a later one is not. To be called <see cref="Count"/> times.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public ReadOnlySpan<byte> NextValue()
    {
        var length = Number();
        if (_left == 0 || length > (uint)_rest.Length)
        {
            throw Damaged();
        }

        _left--;
        var value = _rest[..(int)length];
        _rest = _rest[(int)length..];
        return value;
    }

    private uint Number() => Varint.TryRead(ref _rest, out var number) ? number : throw Damaged();

    private static InvalidDataException Damaged() => new("The bytes are not a record.");
}
