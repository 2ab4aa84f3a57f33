using System.Buffers.Binary;
using System.Text;
using Hub.Engine.Digests;
using Hub.Records.Framing;
using Hub.Storage.Streams;

namespace Hub.Engine.Streams;

/// <content>
/// Typed rows: a request is a batch already. Offsets are record ordinals; CRC and digest are over the rows' bytes one after another, and the byte offset
/// of a row is its place among them.
/// </content>
public sealed partial class StreamSession
{
    /// <summary>Takes typed rows of one message type, if they start at <see cref="NextOffset"/>. Waits while the store is behind.</summary>
    /// <param name="offset">Ordinal of the first row.</param>
    /// <param name="messageType">Full name of the rows' message type.</param>
    /// <param name="rows">The serialized rows; the caller may reuse them when the call has ended.</param>
    /// <param name="crc">CRC-32C that their bytes, one after another, must have; null: not checked.</param>
    /// <param name="flush">Whether to wait until everything so far is stored.</param>
    /// <param name="cancellationToken">Ends the waiting; what is in stays in.</param>
    public async ValueTask<AppendResult> AppendRowsAsync(
        long offset, string messageType, IReadOnlyList<ReadOnlyMemory<byte>> rows, uint? crc, bool flush, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rows);
        RequireKind(StreamKind.Rows);
        if (_scope.Rows!.FindGroup(_scope.Plan.Edition, messageType) is null)
        {
            throw Refused.MessageType(messageType, _scope.Plan.Edition.Id);
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            ThrowIfUnusable();
            if (rows.Count == 0)
            {
                return flush ? await FlushAsync(AppendOutcome.Appended, cancellationToken) : Answer(AppendOutcome.Appended);
            }

            if (_scope.Budget?.Stop is not null)
            {
                return await FlushAsync(AppendOutcome.Stopped, cancellationToken);
            }

            var batch = Rent();
            var bytes = Gather(batch, offset, messageType, rows);
            var actual = bytes < 0 ? 0 : Crc32C.Of(batch.Buffer.AsSpan(0, bytes));
            var shape = Shape(batch, actual);
            var outcome = bytes < 0 ? AppendOutcome.TooLarge : Judge(offset, rows.Count, actual, crc, shape);
            if (outcome != AppendOutcome.Appended)
            {
                Recycle(batch);
                return flush ? await FlushAsync(outcome, cancellationToken) : Answer(outcome);
            }

            _recent.Add(offset, rows.Count, shape);
            NextOffset += rows.Count;
            _rowBytes += bytes;
            _digest.Append(batch.Buffer.AsSpan(0, bytes));
            batch.Bytes = bytes;
            batch.End = new RestartPoint(new FramerPosition(NextOffset, NextOffset, StateOf(_rowBytes)), _digest.Save());
            _lastEnd = NextOffset;
            batch.Mapped = Task.Run(() => MapAsync(batch), CancellationToken.None);
            await EnqueueAsync(batch);
            return flush ? await FlushAsync(outcome, cancellationToken) : Answer(outcome);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Bytes of all rows before a checkpoint of typed rows.</summary>
    internal static long RowBytesOf(Checkpoint checkpoint) =>
        checkpoint.Framing.Length == sizeof(long) ? BinaryPrimitives.ReadInt64LittleEndian(checkpoint.Framing.Span) : 0;

    private static byte[] StateOf(long bytes)
    {
        var state = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(state, bytes);
        return state;
    }

    /// <summary>Copies the rows into the batch, one after another; -1 when they are too large.</summary>
    private int Gather(WorkBatch batch, long offset, string messageType, IReadOnlyList<ReadOnlyMemory<byte>> rows)
    {
        var total = rows.Sum(r => (long)r.Length);
        if (total > _scope.Options.MaxBlockBytes)
        {
            return -1;
        }

        var buffer = batch.Fill((int)total);
        var at = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i].Span.CopyTo(buffer[at..]);
            batch.Records.Add(new RecordSlice(offset + i, _rowBytes + at, at, rows[i].Length, null));
            at += rows[i].Length;
        }

        batch.Header = Encoding.UTF8.GetBytes(messageType);
        return at;
    }

    /// <summary>A checksum over bytes, borders and type: two requests are the same only if all three are.</summary>
    private static uint Shape(WorkBatch batch, uint crc)
    {
        var hash = crc;
        Span<byte> part = stackalloc byte[8];
        foreach (var slice in batch.Records)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(part, hash);
            BinaryPrimitives.WriteInt32LittleEndian(part[4..], slice.Length);
            hash = Crc32C.Of(part);
        }

        return hash ^ Crc32C.Of(batch.Header);
    }

    private void RequireKind(StreamKind kind)
    {
        if (Kind != kind)
        {
            throw Refused.Kind(Run, Name, Kind);
        }
    }
}
