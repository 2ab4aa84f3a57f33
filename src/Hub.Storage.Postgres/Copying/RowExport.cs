using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Hub.Storage.Staging;
using Npgsql;

namespace Hub.Storage.Postgres.Copying;

/// <summary>Copies rows out of their table as blocks: of many rows, or, for corrected records, one record each.</summary>
internal static class RowExport
{
    private const int BlockBytes = 256 * 1024;
    private const int ReadBytes = 64 * 1024;
    private const int RowHeader = 8;

    /// <summary>Reads the blocks; the bytes of one are valid until the next.</summary>
    public static async IAsyncEnumerable<RowBlock> RunAsync(
        NpgsqlConnection connection, RowTable table, string group, bool resubmitted, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var input = new PooledBytes();
        using var rows = new PooledBytes();
        var decoder = new CopyDecoder(table);
        var block = new RowBlock(group, -1, 0, 0, 0, default);
        var stream = await connection.BeginRawBinaryCopyAsync(table.Read(resubmitted), cancellationToken);
        var completed = false;
        try
        {
            await SkipHeaderAsync(stream, input, cancellationToken);
            while (!decoder.IsEnd)
            {
                var done = 0;
                while (true)
                {
                    var start = rows.Length;
                    rows.GetSpan(RowHeader);
                    rows.Advance(RowHeader);
                    var read = decoder.Read(input.Memory.Span[done..], rows);
                    if (read == 0 || decoder.IsEnd)
                    {
                        rows.Truncate(start);
                        break;
                    }

                    done += read;
                    var (ordinal, record) = decoder.Position;
                    if (block.Count > 0 && (ordinal != block.StreamOrdinal || start >= BlockBytes || record - block.First > uint.MaxValue || (resubmitted && record != block.Last)))
                    {
                        yield return block with { Bytes = rows.Memory[..start] };
                        rows.Consume(start);
                        start = 0;
                        block = block with { Count = 0 };
                    }

                    block = block.Count == 0 ? block with { StreamOrdinal = ordinal, First = record, Last = record, Count = 1 } : block with { Last = record, Count = block.Count + 1 };
                    BinaryPrimitives.WriteUInt32LittleEndian(rows.Span[start..], (uint)(record - block.First));
                    BinaryPrimitives.WriteInt32LittleEndian(rows.Span[(start + 4)..], rows.Length - start - RowHeader);
                }

                input.Consume(done);
                if (!decoder.IsEnd && await FillAsync(stream, input, cancellationToken) == 0)
                {
                    throw new EndOfStreamException("The rows end before their trailer.");
                }
            }

            completed = true;
            if (block.Count > 0)
            {
                yield return block with { Bytes = rows.Memory };
            }
        }
        finally
        {
            await (completed ? stream.DisposeAsync() : stream.AbandonAsync());
        }
    }

    private static async ValueTask SkipHeaderAsync(NpgsqlRawCopyStream stream, PooledBytes input, CancellationToken cancellationToken)
    {
        while (input.Length < CopyEncoder.Header.Length)
        {
            if (await FillAsync(stream, input, cancellationToken) == 0)
            {
                throw new EndOfStreamException("The rows end before their header.");
            }
        }

        input.Consume(CopyEncoder.Header.Length + BinaryPrimitives.ReadInt32BigEndian(input.Span[(CopyEncoder.Header.Length - 4)..]));
    }

    private static async ValueTask<int> FillAsync(NpgsqlRawCopyStream stream, PooledBytes input, CancellationToken cancellationToken)
    {
        var read = await stream.ReadAsync(input.GetMemory(ReadBytes), cancellationToken);
        input.Advance(read);
        return read;
    }
}
