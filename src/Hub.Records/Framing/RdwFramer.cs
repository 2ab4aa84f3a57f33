using Hub.Findings;

namespace Hub.Records.Framing;

/// <summary>
/// Variable records, each behind a record descriptor word (RDW). Restarts at any record.
/// A descriptor that makes no sense leaves nothing to find the next one by: the rest of the file is one damaged frame.
/// </summary>
public sealed class RdwFramer : RecordFramer
{
    private readonly RdwFormat _format;
    private FindingCode? _lost;
    private string _found = "";

    /// <summary>Makes a framer.</summary>
    public RdwFramer(RdwFormat? format = null)
        : base((format ?? RdwFormat.Host).MaxRecordLength) => _format = format ?? RdwFormat.Host;

    /// <inheritdoc/>
    public override int MaxBufferLength => MaxRecordLength + DescriptorWord.Length;

    private protected override FrameStatus Frame(ReadOnlySpan<byte> buffer, bool isFinal, out int start, out int length, out int consumed)
    {
        start = 0;
        length = 0;
        consumed = 0;
        if (_lost is not null)
        {
            return SkipRest(buffer, isFinal, out consumed);
        }

        if (buffer.Length < DescriptorWord.Length)
        {
            return AtEnd(buffer, isFinal, ref length, ref consumed, DescriptorWord.Length);
        }

        if (!DescriptorWord.TryReadRecord(buffer, _format, out var recordLength))
        {
            _lost = RecordFindings.BadDescriptor;
            _found = FrameText.Hex(buffer[..DescriptorWord.Length]);
            return SkipRest(buffer, isFinal, out consumed);
        }

        var whole = DescriptorWord.Length + recordLength;
        if (buffer.Length < whole)
        {
            return AtEnd(buffer, isFinal, ref length, ref consumed, whole);
        }

        start = DescriptorWord.Length;
        length = recordLength;
        consumed = whole;
        Advance(whole, isRecord: true);
        return FrameStatus.Record;
    }

    private protected override void LoadState(ReadOnlySpan<byte> state) => _lost = null;

    private FrameStatus AtEnd(ReadOnlySpan<byte> buffer, bool isFinal, ref int length, ref int consumed, int needed)
    {
        if (!isFinal)
        {
            return FrameStatus.NeedMore;
        }

        if (buffer.IsEmpty)
        {
            return FrameStatus.End;
        }

        length = buffer.Length;
        consumed = buffer.Length;
        return Damaged(RecordFindings.TruncatedRecord, ReadOffset, buffer.Length, FrameText.Bytes(buffer.Length), FrameText.Bytes(needed), consumed);
    }

    private FrameStatus SkipRest(ReadOnlySpan<byte> buffer, bool isFinal, out int consumed)
    {
        if (!isFinal)
        {
            return Skip(buffer.Length, out consumed);
        }

        consumed = buffer.Length;
        var code = _lost!;
        _lost = null;
        return Damaged(code, NextOffset, ReadOffset + consumed - NextOffset, _found, DescriptorWord.Expected(_format), consumed);
    }
}
