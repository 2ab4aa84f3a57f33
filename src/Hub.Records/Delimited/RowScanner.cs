using Hub.Records.Framing;

namespace Hub.Records.Delimited;

/// <summary>Finds where a row ends, following quotes. Every step is a vectorised search.</summary>
internal sealed partial class RowScanner
{
    private readonly TextUnits _units;
    private readonly ushort _delimiter;
    private readonly ushort _quote;
    private readonly bool _hasQuote;
    private readonly bool _isByte;

    public RowScanner(DelimitedFormat format)
    {
        _units = new TextUnits(format.Unit, format.LineEnd);
        _delimiter = _units.Of(format.Delimiter);
        _hasQuote = format.Quote is not null;
        _quote = _units.Of(format.Quote ?? '"');
        _isByte = _units.Size == 1 && MarkBlock.IsFast;
    }

    public ref readonly TextUnits Units => ref _units;

    /// <summary>Columns of the row last found.</summary>
    public int Columns { get; private set; }

    /// <summary>Whether a quote of the row last found was out of place.</summary>
    public bool HasMisplacedQuote { get; private set; }

    /// <summary>Whether the row last found runs over more than one line.</summary>
    public bool IsMultiline { get; private set; }

    /// <summary>Looks for the end of the row at the start of the bytes.</summary>
    /// <param name="bytes">From the row's first byte on.</param>
    /// <param name="isFinal">Whether the file ends with the bytes.</param>
    /// <param name="length">Length of the row without its line end.</param>
    /// <param name="whole">Length with it.</param>
    public RowEnd Find(ReadOnlySpan<byte> bytes, bool isFinal, out int length, out int whole)
    {
        HasMisplacedQuote = false;
        IsMultiline = false;
        if (_isByte && (!_hasQuote || bytes.IsEmpty || bytes[0] != _quote) && TryFindPlain(bytes, out length, out whole))
        {
            return RowEnd.Found;
        }

        // A row that begins with a quote has others: the search for the first can be saved.
        var end = _hasQuote && bytes.Length >= _units.Size && _units.At(bytes, 0) == _quote ? 0 : _hasQuote ? _units.IndexOfAny(bytes, _units.NewLine, _quote) : _units.IndexOf(bytes, _units.NewLine);
        if (end >= 0 && _hasQuote && _units.At(bytes, end) == _quote)
        {
            return _isByte && TryFindClean(bytes, isFinal, out length, out whole, out var found)
                ? found
                : FindQuoted(bytes, isFinal, out length, out whole);
        }

        if (end < 0)
        {
            whole = length = bytes.Length;
            if (!isFinal)
            {
                return RowEnd.Open;
            }
        }
        else
        {
            length = end;
            whole = end + _units.Size;
        }

        length = _units.WithoutCarriageReturn(bytes[..length]);
        Columns = _units.Count(bytes[..length], _delimiter) + 1;
        return RowEnd.Found;
    }

    private RowEnd FindQuoted(ReadOnlySpan<byte> bytes, bool isFinal, out int length, out int whole)
    {
        var at = 0;
        HasMisplacedQuote = false;
        IsMultiline = false;
        Columns = 1;
        length = 0;
        whole = 0;
        while (true)
        {
            var status = SkipValue(bytes, ref at, isFinal);
            if (status != RowEnd.Found)
            {
                return status;
            }

            if (at >= bytes.Length)
            {
                length = _units.WithoutCarriageReturn(bytes);
                whole = bytes.Length;
                return isFinal ? RowEnd.Found : RowEnd.Open;
            }

            if (_units.At(bytes, at) == _units.NewLine)
            {
                length = _units.WithoutCarriageReturn(bytes[..at]);
                whole = at + _units.Size;
                return RowEnd.Found;
            }

            Columns++;
            at += _units.Size;
        }
    }

    /// <summary>Moves past one value, to the delimiter, line end or end of bytes behind it.</summary>
    private RowEnd SkipValue(ReadOnlySpan<byte> bytes, ref int at, bool isFinal)
    {
        if (at + _units.Size > bytes.Length)
        {
            at = bytes.Length;
            return RowEnd.Found;
        }

        if (_units.At(bytes, at) != _quote)
        {
            return SkipPlain(bytes, ref at);
        }

        var open = at;
        if (!SkipQuoted(bytes, ref at))
        {
            return isFinal ? RowEnd.Broken : RowEnd.Open;
        }

        IsMultiline |= _units.IndexOf(bytes[open..at], _units.NewLine) >= 0;
        if (at + _units.Size > bytes.Length || IsValueEnd(bytes, ref at, isFinal, out var needsMore))
        {
            return RowEnd.Found;
        }

        if (needsMore)
        {
            return RowEnd.Open;
        }

        if (isFinal && _units.WithoutCarriageReturn(bytes) == at)
        {
            at = bytes.Length;
            return RowEnd.Found;
        }

        // Text behind a closing quote. Over several lines that is a quote left open earlier, on one line a careless writer.
        HasMisplacedQuote = true;
        return IsMultiline ? RowEnd.Broken : SkipPlain(bytes, ref at);
    }

    private bool IsValueEnd(ReadOnlySpan<byte> bytes, ref int at, bool isFinal, out bool needsMore)
    {
        needsMore = false;
        var unit = _units.At(bytes, at);
        if (unit == _delimiter || unit == _units.NewLine)
        {
            return true;
        }

        if (!_units.StripsCarriageReturn || unit != _units.CarriageReturn)
        {
            return false;
        }

        var next = at + _units.Size;
        if (next + _units.Size > bytes.Length)
        {
            needsMore = !isFinal;
            return false;
        }

        if (_units.At(bytes, next) != _units.NewLine)
        {
            return false;
        }

        at = next;
        return true;
    }

    /// <summary>Moves past a quoted value and its closing quote; false where it isn't closed.</summary>
    private bool SkipQuoted(ReadOnlySpan<byte> bytes, ref int at)
    {
        at += _units.Size;
        while (true)
        {
            var quote = _units.IndexOf(bytes[at..], _quote);
            if (quote < 0)
            {
                return false;
            }

            at += quote + _units.Size;
            if (at + _units.Size > bytes.Length || _units.At(bytes, at) != _quote)
            {
                return true;
            }

            at += _units.Size;
        }
    }

    private RowEnd SkipPlain(ReadOnlySpan<byte> bytes, ref int at)
    {
        while (true)
        {
            var next = _units.IndexOfAny(bytes[at..], _delimiter, _units.NewLine, _quote);
            if (next < 0)
            {
                at = bytes.Length;
                return RowEnd.Found;
            }

            at += next;
            if (_units.At(bytes, at) != _quote)
            {
                return RowEnd.Found;
            }

            HasMisplacedQuote = true;
            at += _units.Size;
        }
    }
}
