using System.Buffers.Binary;
using Hub.Findings;

namespace Hub.Records.Framing;

/// <summary>
/// Variable blocked records: blocks behind block descriptor words (BDW), in them records behind RDWs. Restarts at any record.
/// A damaged record descriptor costs the rest of its block; a damaged block descriptor costs the rest of the file.
/// </summary>
public sealed class BdwRdwFramer : RecordFramer
{
    private readonly RdwFormat _format;
    private int _blockLeft;
    private FindingCode? _lost;
    private string _found = "";
    private int _skipLeft;

    /// <summary>Makes a framer.</summary>
    public BdwRdwFramer(RdwFormat? format = null)
        : base((format ?? RdwFormat.Host).MaxRecordLength) => _format = format ?? RdwFormat.Host;

    /// <inheritdoc/>
    public override int MaxBufferLength => MaxRecordLength + 2 * DescriptorWord.Length;

    private protected override FrameStatus Frame(ReadOnlySpan<byte> buffer, bool isFinal, out int start, out int length, out int consumed)
    {
        start = 0;
        length = 0;
        consumed = 0;
        if (_lost is not null)
        {
            return SkipLost(buffer, isFinal, out consumed);
        }

        var at = 0;
        var left = _blockLeft;
        while (left == 0)
        {
            if (buffer.Length - at < DescriptorWord.Length)
            {
                return AtEnd(buffer, isFinal, ref length, ref consumed, at + DescriptorWord.Length);
            }

            if (!DescriptorWord.TryReadBlock(buffer[at..], _format, out left))
            {
                return Lose(RecordFindings.BadBlock, buffer, at, int.MaxValue, isFinal, out consumed);
            }

            at += DescriptorWord.Length;
        }

        if (buffer.Length - at < DescriptorWord.Length && left >= DescriptorWord.Length)
        {
            return AtEnd(buffer, isFinal, ref length, ref consumed, at + DescriptorWord.Length);
        }

        var fits = left >= DescriptorWord.Length;
        var recordLength = 0;
        fits = fits && DescriptorWord.TryReadRecord(buffer[at..], _format, out recordLength) && recordLength + DescriptorWord.Length <= left;
        if (!fits)
        {
            return Lose(RecordFindings.BadDescriptor, buffer, at, left, isFinal, out consumed);
        }

        var whole = at + DescriptorWord.Length + recordLength;
        if (buffer.Length < whole)
        {
            return AtEnd(buffer, isFinal, ref length, ref consumed, whole);
        }

        start = at + DescriptorWord.Length;
        length = recordLength;
        consumed = whole;
        _blockLeft = left - DescriptorWord.Length - recordLength;
        Advance(whole, isRecord: true);
        return FrameStatus.Record;
    }

    private protected override ReadOnlyMemory<byte> SaveState()
    {
        if (_blockLeft == 0)
        {
            return default;
        }

        var state = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(state, _blockLeft);
        return state;
    }

    private protected override void LoadState(ReadOnlySpan<byte> state)
    {
        _lost = null;
        _blockLeft = state.Length == sizeof(int) ? BinaryPrimitives.ReadInt32LittleEndian(state) : 0;
    }

    private FrameStatus AtEnd(ReadOnlySpan<byte> buffer, bool isFinal, ref int length, ref int consumed, int needed)
    {
        if (!isFinal)
        {
            return FrameStatus.NeedMore;
        }

        if (buffer.IsEmpty && _blockLeft == 0)
        {
            return FrameStatus.End;
        }

        length = buffer.Length;
        consumed = buffer.Length;
        _blockLeft = 0;
        return Damaged(RecordFindings.TruncatedRecord, ReadOffset, buffer.Length, FrameText.Bytes(buffer.Length), FrameText.Bytes(needed), consumed);
    }

    /// <summary>Begins to skip: what lies before <paramref name="at"/> and then <paramref name="left"/> bytes.</summary>
    private FrameStatus Lose(FindingCode code, ReadOnlySpan<byte> buffer, int at, int left, bool isFinal, out int consumed)
    {
        _lost = code;
        _found = FrameText.Hex(buffer.Slice(at, Math.Min(DescriptorWord.Length, buffer.Length - at)));
        _skipLeft = left == int.MaxValue ? int.MaxValue : at + left;
        return SkipLost(buffer, isFinal, out consumed);
    }

    private FrameStatus SkipLost(ReadOnlySpan<byte> buffer, bool isFinal, out int consumed)
    {
        var isRest = _skipLeft == int.MaxValue;
        consumed = isRest ? buffer.Length : Math.Min(buffer.Length, _skipLeft);
        var done = isFinal && consumed == buffer.Length || !isRest && consumed == _skipLeft;
        if (!done)
        {
            _skipLeft -= isRest ? 0 : consumed;
            return Skip(consumed, out consumed);
        }

        var code = _lost!;
        _lost = null;
        _blockLeft = 0;
        return Damaged(code, NextOffset, ReadOffset + consumed - NextOffset, _found, DescriptorWord.Expected(_format), consumed);
    }
}
