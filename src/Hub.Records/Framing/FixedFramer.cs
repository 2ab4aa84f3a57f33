namespace Hub.Records.Framing;

/// <summary>Records of one length, one after the other (固定長). Restarts at any multiple of the length.</summary>
public sealed class FixedFramer : RecordFramer
{
    private readonly int _recordLength;

    /// <summary>Makes a framer.</summary>
    /// <param name="recordLength">Length of every record in bytes.</param>
    public FixedFramer(int recordLength)
        : base(recordLength) => _recordLength = recordLength;

    private protected override FrameStatus Frame(ReadOnlySpan<byte> buffer, bool isFinal, out int start, out int length, out int consumed)
    {
        start = 0;
        length = 0;
        consumed = 0;
        if (buffer.Length >= _recordLength)
        {
            length = _recordLength;
            consumed = _recordLength;
            Advance(consumed, isRecord: true);
            return FrameStatus.Record;
        }

        if (!isFinal)
        {
            return FrameStatus.NeedMore;
        }

        if (buffer.IsEmpty)
        {
            return FrameStatus.End;
        }

        // A transfer program may leave an end-of-file mark or a line end after the last record: said, but no record is lost.
        length = buffer.Length;
        consumed = buffer.Length;
        var code = IsEndMark(buffer) ? RecordFindings.TrailingBytes : RecordFindings.TruncatedRecord;
        return Damaged(code, ReadOffset, buffer.Length, FrameText.Bytes(buffer.Length), FrameText.Bytes(_recordLength), consumed);
    }

    private static bool IsEndMark(ReadOnlySpan<byte> rest) => rest.IndexOfAnyExcept((byte)0x1A, (byte)'\r', (byte)'\n') < 0;
}
