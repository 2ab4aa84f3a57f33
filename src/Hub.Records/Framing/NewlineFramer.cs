namespace Hub.Records.Framing;

/// <summary>One record a line. Restarts at any line. A line that is too long is skipped to its end and reported; it never fills the memory.</summary>
public sealed class NewlineFramer : RecordFramer
{
    private readonly TextUnits _units;
    private bool _skipping;

    /// <summary>Makes a framer.</summary>
    /// <param name="unit">Code unit of the file.</param>
    /// <param name="lineEnd">What ends a line.</param>
    /// <param name="maxRecordLength">Longest line accepted, in bytes without its end.</param>
    public NewlineFramer(CodeUnit unit = CodeUnit.Ascii, LineEnd lineEnd = LineEnd.Auto, int maxRecordLength = DefaultMaxRecordLength)
        : base(maxRecordLength) => _units = new TextUnits(unit, lineEnd);

    /// <inheritdoc/>
    public override int MaxBufferLength => MaxRecordLength + 2 * _units.Size + 3;

    private protected override FrameStatus Frame(ReadOnlySpan<byte> buffer, bool isFinal, out int start, out int length, out int consumed)
    {
        start = 0;
        length = 0;
        consumed = 0;
        if (_skipping)
        {
            return SkipLine(buffer, isFinal, 0, out consumed);
        }

        if (NextOffset == 0)
        {
            if (!isFinal && _units.MayBeBom(buffer))
            {
                return FrameStatus.NeedMore;
            }

            start = _units.BomLength(buffer);
        }

        var body = buffer[start..];
        var window = body[..(Math.Min(body.Length, MaxRecordLength + 2 * _units.Size) / _units.Size * _units.Size)];
        var end = _units.IndexOf(window, _units.NewLine);
        if (end >= 0)
        {
            length = _units.WithoutCarriageReturn(body[..end]);
            if (length <= MaxRecordLength)
            {
                return Found(start + end + _units.Size, out consumed);
            }

            length = 0;
            return SkipLine(buffer, isFinal, start, out consumed);
        }

        if (window.Length > MaxRecordLength + _units.Size)
        {
            return SkipLine(buffer, isFinal, start, out consumed);
        }

        if (!isFinal)
        {
            return FrameStatus.NeedMore;
        }

        length = _units.WithoutCarriageReturn(body);
        return AtEnd(buffer, body, ref length, out consumed);
    }

    private protected override void LoadState(ReadOnlySpan<byte> state) => _skipping = false;

    private FrameStatus Found(int whole, out int consumed)
    {
        consumed = whole;
        Advance(whole, isRecord: true);
        return FrameStatus.Record;
    }

    private FrameStatus AtEnd(ReadOnlySpan<byte> buffer, ReadOnlySpan<byte> body, ref int length, out int consumed)
    {
        consumed = buffer.Length;
        if (body.IsEmpty)
        {
            Advance(consumed, isRecord: false);
            return FrameStatus.End;
        }

        if (_units.IsEndMark(body))
        {
            return Damaged(RecordFindings.TrailingBytes, ReadOffset, body.Length, FrameText.Bytes(body.Length), "", consumed);
        }

        if (body.Length % _units.Size != 0)
        {
            return Damaged(RecordFindings.TruncatedRecord, ReadOffset, body.Length, FrameText.Bytes(body.Length), FrameText.Bytes(body.Length + 1), consumed);
        }

        if (length > MaxRecordLength)
        {
            length = 0;
            return Damaged(RecordFindings.RecordTooLong, ReadOffset, buffer.Length, FrameText.Bytes(buffer.Length), FrameText.Bytes(MaxRecordLength), consumed);
        }

        return Found(consumed, out consumed);
    }

    private FrameStatus SkipLine(ReadOnlySpan<byte> buffer, bool isFinal, int from, out int consumed)
    {
        // A UTF-16 unit may be cut by the end of the buffer: leave the odd byte for the next call.
        var whole = isFinal ? buffer.Length : from + (buffer.Length - from) / _units.Size * _units.Size;
        var end = _units.IndexOf(buffer[from..whole], _units.NewLine);
        if (end < 0 && !isFinal)
        {
            _skipping = true;
            return Skip(whole, out consumed);
        }

        _skipping = false;
        consumed = end < 0 ? whole : from + end + _units.Size;
        var total = ReadOffset + consumed - NextOffset;
        return Damaged(RecordFindings.RecordTooLong, NextOffset, total, FrameText.Bytes(total), FrameText.Bytes(MaxRecordLength), consumed);
    }
}
