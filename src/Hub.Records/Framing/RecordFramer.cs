using Hub.Findings;

namespace Hub.Records.Framing;

/// <summary>
/// Finds records in extract bytes. A push parser: the caller owns the buffer, the framer says what lies at its start and how much it consumed.
/// The same bytes give the same records and findings however they are split. Not thread-safe; one per stream.
/// </summary>
/// <remarks>
/// The buffer of each call must begin at stream offset <see cref="ReadOffset"/>: where the last call's consumed bytes ended.
/// Restart invariant: a framer of the same options given <see cref="Position"/> by <see cref="Restore"/> yields exactly the records not yet yielded.
/// </remarks>
public abstract class RecordFramer
{
    /// <summary>Longest record accepted unless said otherwise, in bytes: 4 MiB.</summary>
    public const int DefaultMaxRecordLength = 4 * 1024 * 1024;

    private protected RecordFramer(int maxRecordLength)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxRecordLength, 1);
        MaxRecordLength = maxRecordLength;
    }

    /// <summary>Longest record accepted, in bytes. Bounds the memory that a damaged file can ask for.</summary>
    public int MaxRecordLength { get; }

    /// <summary>
    /// Longest buffer this framer ever needs before it answers something else than <see cref="FrameStatus.NeedMore"/> with nothing consumed.
    /// </summary>
    public virtual int MaxBufferLength => MaxRecordLength;

    /// <summary>Offset in the stream at which reading can restart, with <see cref="Position"/> as a whole.</summary>
    public long NextOffset { get; private protected set; }

    /// <summary>Ordinal that the next record or damaged frame will have.</summary>
    public long NextOrdinal { get; private protected set; }

    /// <summary>Offset in the stream where the next call's buffer must begin; ahead of <see cref="NextOffset"/> only while damage is being skipped.</summary>
    public long ReadOffset { get; private protected set; }

    /// <summary>Offset in the stream of the record that the last call found; of a damaged frame, of what can be kept of it, or where it began if nothing can.</summary>
    public long RecordOffset { get; private set; }

    /// <summary>
    /// The finding of the last call: always there after <see cref="FrameStatus.Damaged"/>; after a record what is wrong with it, or null; at the
    /// <see cref="FrameStatus.End"/> what the file lacks, told once, or null.
    /// </summary>
    public Finding? Damage { get; private protected set; }

    /// <summary>The header row of a delimited file once it was read; empty otherwise.</summary>
    public virtual ReadOnlySpan<byte> Header => default;

    /// <summary>The record that the last record belongs to in a hierarchical file; empty where there is none.</summary>
    public virtual ReadOnlySpan<byte> Parent => default;

    /// <summary>Everything needed to restart here.</summary>
    public FramerPosition Position => new(NextOffset, NextOrdinal, SaveState());

    /// <summary>Continues at a position saved before; the next call's buffer begins at its offset.</summary>
    public void Restore(in FramerPosition position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position.Offset);
        ArgumentOutOfRangeException.ThrowIfNegative(position.Ordinal);
        NextOffset = position.Offset;
        ReadOffset = position.Offset;
        NextOrdinal = position.Ordinal;
        Damage = null;
        LoadState(position.State.Span);
    }

    /// <summary>Looks at the start of <paramref name="buffer"/>.</summary>
    /// <param name="buffer">Bytes from <see cref="ReadOffset"/> on.</param>
    /// <param name="isFinal">True when no more bytes follow the buffer.</param>
    /// <param name="start">Start of the record in the buffer; for damage, of what can be kept of it.</param>
    /// <param name="length">Length of the record in bytes, without its frame.</param>
    /// <param name="consumed">How many bytes of the buffer are done with.</param>
    public FrameStatus TryRead(ReadOnlySpan<byte> buffer, bool isFinal, out int start, out int length, out int consumed)
    {
        Damage = null;
        var offset = ReadOffset;
        var status = Frame(buffer, isFinal, out start, out length, out consumed);
        RecordOffset = status == FrameStatus.Damaged && length == 0 ? Damage!.Position.ByteOffset : offset + start;
        return status;
    }

    private protected abstract FrameStatus Frame(ReadOnlySpan<byte> buffer, bool isFinal, out int start, out int length, out int consumed);

    private protected virtual ReadOnlyMemory<byte> SaveState() => default;

    private protected virtual void LoadState(ReadOnlySpan<byte> state)
    {
    }

    /// <summary>Moves past a frame that is done with.</summary>
    private protected void Advance(int consumed, bool isRecord)
    {
        ReadOffset += consumed;
        NextOffset = ReadOffset;
        if (isRecord)
        {
            NextOrdinal++;
        }
    }

    /// <summary>Drops bytes of a frame that is being skipped; reading can still only restart where the frame began.</summary>
    private protected FrameStatus Skip(int count, out int consumed)
    {
        consumed = count;
        ReadOffset += count;
        return FrameStatus.NeedMore;
    }

    /// <summary>Reports a damaged frame that began at <paramref name="offset"/> and moves past it.</summary>
    private protected FrameStatus Damaged(FindingCode code, long offset, long damagedLength, string found, string expected, int consumed)
    {
        var shown = (int)Math.Min(damagedLength, int.MaxValue);
        Damage = new Finding(code, new SourcePosition("", NextOrdinal, offset, shown)) { Found = found, Expected = expected };
        Advance(consumed, isRecord: true);
        return FrameStatus.Damaged;
    }
}
