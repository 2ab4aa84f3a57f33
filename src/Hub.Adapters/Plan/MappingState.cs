using Hub.Adapters.Text;
using Hub.Catalog.Records;
using Hub.Findings;

namespace Hub.Adapters.Plan;

/// <summary>
/// What a worker holds while one record goes through its plan: the current value, two scratch buffers that functions write in turn,
/// the row being filled, and what has been found. One per worker; nothing is allocated for a clean record.
/// </summary>
internal sealed partial class MappingState
{
    private byte[] _front = new byte[1024];
    private byte[] _back = new byte[1024];
    private byte[] _joined = new byte[1024];
    private int _joinedLength;
    private byte[] _buffer = [];
    private int _start;
    private int _length;

    /// <summary>The current value, UTF-8; empty = absent.</summary>
    public ReadOnlySpan<byte> Value => new(_buffer, _start, _length);

    /// <summary>True when there is no value.</summary>
    public bool IsEmpty => _length == 0;

    /// <summary>True when an error was found while the current item was made: it gets no default.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The row being filled.</summary>
    public StandardRecord Row { get; set; } = null!;

    /// <summary>Makes the value empty.</summary>
    public void Clear() => _length = 0;

    /// <summary>Starts an item: no value, nothing failed.</summary>
    public void Start(ItemTarget item)
    {
        _length = 0;
        HasFailed = false;
        Item = item;
    }

    /// <summary>Makes a text that lives as long as the plan the value.</summary>
    public void Use(byte[] text) => (_buffer, _start, _length) = (text, 0, text.Length);

    /// <summary>Makes a part of a buffer that does not change while the record is mapped the value.</summary>
    public void Use(byte[] buffer, int start, int length) => (_buffer, _start, _length) = (buffer, start, length);

    /// <summary>Makes a part of the value the value.</summary>
    public void Narrow(int start, int length) => (_start, _length) = (_start + start, length);

    /// <summary>Makes a part of the value, as a span of it, the value.</summary>
    public void Narrow(ReadOnlySpan<byte> part)
    {
        if (part.IsEmpty)
        {
            _length = 0;
            return;
        }

        Value.Overlaps(part, out var offset);
        Narrow(offset, part.Length);
    }

    /// <summary>A buffer of at least the given size that does not hold the current value; <see cref="Commit"/> makes it the value.</summary>
    public Span<byte> Target(int size)
    {
        if (ReferenceEquals(_buffer, _front))
        {
            (_front, _back) = (_back, _front);
        }

        if (_front.Length < size)
        {
            _front = new byte[Math.Max(size, _front.Length * 2)];
        }

        return _front;
    }

    /// <summary>Makes the first bytes of the last <see cref="Target"/> the value.</summary>
    public void Commit(int length) => (_buffer, _start, _length) = (_front, 0, length);

    /// <summary>Makes a copy of the text the value; the text may be a part of the current value.</summary>
    public void Copy(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Target(text.Length));
        Commit(text.Length);
    }

    /// <summary>Where the joined text stands; joins nest.</summary>
    public int BeginJoin() => _joinedLength;

    /// <summary>Adds the current value to the joined text, with the separator unless it is the first.</summary>
    public void AppendJoin(int begin, byte[] separator)
    {
        var needed = _joinedLength + separator.Length + _length;
        if (_joined.Length < needed)
        {
            Array.Resize(ref _joined, Math.Max(needed, _joined.Length * 2));
        }

        if (_joinedLength > begin)
        {
            separator.CopyTo(_joined.AsSpan(_joinedLength));
            _joinedLength += separator.Length;
        }

        Value.CopyTo(_joined.AsSpan(_joinedLength));
        _joinedLength += _length;
    }

    /// <summary>True when the current value is the joined text.</summary>
    public bool JoinedEquals(int begin) => Value.SequenceEqual(_joined.AsSpan(begin, _joinedLength - begin));

    /// <summary>Makes the joined text the value.</summary>
    public void EndJoin(int begin)
    {
        Copy(_joined.AsSpan(begin, _joinedLength - begin));
        _joinedLength = begin;
    }

    /// <summary>Sets another item of the row: the flag and the notation of a date, further codes of a relation.</summary>
    public void SetOther(ItemTarget target, ReadOnlySpan<byte> utf8)
    {
        Row.Set(target.Ordinal, utf8);
        NoteOther(target.Ordinal);
        Note(target, utf8.IsEmpty ? CountKind.Empty : CountKind.Filled);
    }

    /// <summary>Reports an error at the current field: the item stays empty and the record is quarantined.</summary>
    public void Fail(FindingCode code, string expected)
    {
        Report(code, ShownHere(Value), expected);
        HasFailed = true;
        _length = 0;
    }

    /// <summary>A value as a finding about the item being filled may show it: one that tells a place not at all.</summary>
    internal string ShownHere(ReadOnlySpan<byte> utf8) => Item.IsPlace ? Mask.Hidden : Shown(utf8);

    /// <summary>A value as a finding may show it: a code of up to three letters or digits as it is, anything longer by its shape.</summary>
    internal static string Shown(ReadOnlySpan<byte> utf8)
    {
        utf8 = Spaces.TrimEnd(utf8);
        if (utf8.Length > 3)
        {
            return Mask.Shape(utf8);
        }

        foreach (var b in utf8)
        {
            if (!char.IsAsciiLetterOrDigit((char)b))
            {
                return Mask.Shape(utf8);
            }
        }

        return System.Text.Encoding.ASCII.GetString(utf8);
    }
}
