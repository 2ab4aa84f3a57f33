using System.Buffers.Binary;
using Hub.Findings;
using Hub.Records.Delimited;

namespace Hub.Records.Framing;

/// <summary>
/// Rows of a delimited file, quoted line ends included (CSV, TSV, 中間標準レイアウト型). Restarts at any row; the header row travels in the position.
/// Blank lines are no rows. A quote that is never closed costs its line only; reading goes on at the next.
/// </summary>
public sealed class CsvFramer : RecordFramer
{
    private readonly DelimitedFormat _format;
    private readonly RowScanner _scanner;
    private byte[] _header = [];
    private int _headerRowsLeft;
    private int _columns;
    private bool _skipping;

    /// <summary>Makes a framer.</summary>
    public CsvFramer(DelimitedFormat? format = null)
        : base((format ?? DelimitedFormat.Csv).MaxRecordLength)
    {
        _format = format ?? DelimitedFormat.Csv;
        if (_format.Quote == _format.Delimiter)
        {
            throw new ArgumentException("Delimiter and quote must differ.", nameof(format));
        }

        _scanner = new RowScanner(_format);
        _headerRowsLeft = _format.HeaderRows;
        _columns = _format.Columns;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Header => _header;

    /// <inheritdoc/>
    public override int MaxBufferLength => MaxRecordLength + 2 * _scanner.Units.Size + 3;

    private protected override FrameStatus Frame(ReadOnlySpan<byte> buffer, bool isFinal, out int start, out int length, out int consumed)
    {
        start = 0;
        length = 0;
        if (_skipping)
        {
            return SkipLine(buffer, 0, isFinal, out consumed);
        }

        if (NextOffset == 0)
        {
            if (!isFinal && _scanner.Units.MayBeBom(buffer))
            {
                consumed = 0;
                return FrameStatus.NeedMore;
            }

            start = _scanner.Units.BomLength(buffer);
        }

        // Blank lines are dropped where they stand before a row.
        while (start < buffer.Length)
        {
            var status = ReadRow(buffer, isFinal, ref start, ref length, out consumed, out var isBlank);
            if (!isBlank)
            {
                return status;
            }
        }

        consumed = start;
        Advance(consumed, isRecord: false);
        start = 0;
        return isFinal ? FrameStatus.End : FrameStatus.NeedMore;
    }

    private protected override ReadOnlyMemory<byte> SaveState()
    {
        if (_format.HeaderRows == 0)
        {
            return default;
        }

        var state = new byte[sizeof(int) + _header.Length];
        BinaryPrimitives.WriteInt32LittleEndian(state, _headerRowsLeft);
        _header.CopyTo(state, sizeof(int));
        return state;
    }

    private protected override void LoadState(ReadOnlySpan<byte> state)
    {
        _skipping = false;
        _header = state.Length > sizeof(int) ? state[sizeof(int)..].ToArray() : [];
        _headerRowsLeft = state.Length >= sizeof(int) ? BinaryPrimitives.ReadInt32LittleEndian(state) : _format.HeaderRows;
        _columns = _format.Columns;
        if (_header.Length > 0 && _format.ColumnsFromHeader)
        {
            _scanner.Find(_header, isFinal: true, out _, out _);
            _columns = _scanner.Columns;
        }
    }

    private FrameStatus ReadRow(ReadOnlySpan<byte> buffer, bool isFinal, ref int start, ref int length, out int consumed, out bool isBlank)
    {
        consumed = 0;
        isBlank = false;
        var size = _scanner.Units.Size;
        var body = buffer[start..];
        var window = body[..(Math.Min(body.Length, MaxRecordLength + 2 * size) / size * size)];
        var windowIsFinal = isFinal && window.Length == body.Length;
        var end = _scanner.Find(window, windowIsFinal, out length, out var whole);
        if (end == RowEnd.Open && window.Length <= MaxRecordLength + size)
        {
            // An odd byte at the end of a UTF-16 file: nothing can complete it.
            return isFinal ? Truncated(buffer, start, ref length, out consumed) : NeedMore(ref start, out consumed);
        }

        if (end != RowEnd.Found || length > MaxRecordLength)
        {
            return BreakLine(buffer, isFinal, ref start, ref length, out consumed, end == RowEnd.Found || !_format.Quote.HasValue);
        }

        if (length == 0 && _columns != 1)
        {
            isBlank = true;
            start += whole;
            return FrameStatus.NeedMore;
        }

        if (windowIsFinal && whole == length && _scanner.Units.IsEndMark(body[..length]))
        {
            consumed = buffer.Length;
            return Damaged(RecordFindings.TrailingBytes, ReadOffset + start, length, FrameText.Bytes(length), "", consumed);
        }

        if (_headerRowsLeft > 0)
        {
            return TakeHeader(body[..length], start + whole, out consumed);
        }

        return CheckColumns(buffer, isFinal, ref start, ref length, start + whole, out consumed);
    }

    private FrameStatus NeedMore(ref int start, out int consumed)
    {
        // What blank lines took before the open row is done with; a byte order mark stays until the first row is read.
        consumed = NextOffset == 0 ? 0 : start;
        Advance(consumed, isRecord: false);
        start = 0;
        return FrameStatus.NeedMore;
    }

    private FrameStatus TakeHeader(ReadOnlySpan<byte> row, int whole, out int consumed)
    {
        if (_headerRowsLeft == _format.HeaderRows)
        {
            _header = row.ToArray();
            _columns = _format.ColumnsFromHeader ? _scanner.Columns : _columns;
        }

        _headerRowsLeft--;
        consumed = whole;
        Advance(consumed, isRecord: false);
        return FrameStatus.Header;
    }

    private FrameStatus CheckColumns(ReadOnlySpan<byte> buffer, bool isFinal, ref int start, ref int length, int whole, out int consumed)
    {
        var isRagged = _columns > 0 && _scanner.Columns != _columns && !_format.AllowsRagged;
        if (isRagged && _scanner.IsMultiline)
        {
            return BreakLine(buffer, isFinal, ref start, ref length, out consumed, false);
        }

        consumed = whole;
        var offset = ReadOffset + start;
        if (isRagged)
        {
            return Damaged(RecordFindings.RaggedRow, offset, length, FrameText.Number(_scanner.Columns), FrameText.Number(_columns), consumed);
        }

        Damage = _scanner.HasMisplacedQuote
            ? new Finding(RecordFindings.MisplacedQuote, new SourcePosition("", NextOrdinal, offset, length))
            : null;
        Advance(consumed, isRecord: true);
        return FrameStatus.Record;
    }

    /// <summary>The row makes no sense: its first line is damaged, and reading goes on behind that.</summary>
    private FrameStatus BreakLine(ReadOnlySpan<byte> buffer, bool isFinal, ref int start, ref int length, out int consumed, bool isTooLong)
    {
        var body = buffer[start..];
        var window = body[..Math.Min(body.Length, MaxRecordLength + 2 * _scanner.Units.Size)];
        var line = _scanner.Units.IndexOf(window, _scanner.Units.NewLine);
        if (line < 0 && (!isFinal || window.Length < body.Length))
        {
            var from = start;
            start = 0;
            length = 0;
            return SkipLine(buffer, from, isFinal, out consumed);
        }

        length = line < 0 ? body.Length : _scanner.Units.WithoutCarriageReturn(body[..line]);
        consumed = line < 0 ? buffer.Length : start + line + _scanner.Units.Size;
        var code = isTooLong ? RecordFindings.RecordTooLong : RecordFindings.UnclosedQuote;
        return Damaged(code, ReadOffset + start, length, FrameText.Bytes(length), FrameText.Bytes(MaxRecordLength), consumed);
    }

    private FrameStatus Truncated(ReadOnlySpan<byte> buffer, int start, ref int length, out int consumed)
    {
        length = buffer.Length - start;
        consumed = buffer.Length;
        return Damaged(RecordFindings.TruncatedRecord, ReadOffset + start, length, FrameText.Bytes(length), FrameText.Bytes(length + 1), consumed);
    }

    private FrameStatus SkipLine(ReadOnlySpan<byte> buffer, int start, bool isFinal, out int consumed)
    {
        // Blank lines and the byte order mark before the line are done with: the damage begins at the line.
        if (start > 0)
        {
            Advance(start, isRecord: false);
        }

        var size = _scanner.Units.Size;
        var rest = buffer[start..];
        var whole = isFinal ? rest.Length : rest.Length / size * size;
        var line = _scanner.Units.IndexOf(rest[..whole], _scanner.Units.NewLine);
        if (line < 0 && !isFinal)
        {
            _skipping = true;
            var status = Skip(whole, out consumed);
            consumed += start;
            return status;
        }

        _skipping = false;
        var skipped = line < 0 ? whole : line + size;
        consumed = start + skipped;
        var total = ReadOffset + skipped - NextOffset;
        return Damaged(RecordFindings.RecordTooLong, NextOffset, total, FrameText.Bytes(total), FrameText.Bytes(MaxRecordLength), skipped);
    }
}
