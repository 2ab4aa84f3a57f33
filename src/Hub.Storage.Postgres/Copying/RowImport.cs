using Hub.Storage.Staging;
using Npgsql;

namespace Hub.Storage.Postgres.Copying;

/// <summary>Copies blocks of one group into their table, from one pooled buffer. What is not completed did not happen.</summary>
internal static class RowImport
{
    private const int FlushBytes = 256 * 1024;

    /// <summary>Copies the blocks.</summary>
    /// <param name="connection">Connection with the transaction.</param>
    /// <param name="table">Where to.</param>
    /// <param name="blocks">The blocks, in source order.</param>
    /// <param name="revision">0 for rows that came with their stream; above for a corrected record.</param>
    /// <param name="isChecked">Whether to look at each value first: needed where one is no text to PostgreSQL.</param>
    /// <param name="cancellationToken">Ends the copying; nothing stays.</param>
    public static async ValueTask RunAsync(
        NpgsqlConnection connection, RowTable table, IReadOnlyList<RowBlock> blocks, int revision, bool isChecked, CancellationToken cancellationToken)
    {
        var isPlain = revision == 0 && !isChecked && blocks.All(b => b.Records == b.Count);
        using var buffer = new PooledBytes();
        var encoder = new CopyEncoder(table, buffer);
        var stream = await connection.BeginRawBinaryCopyAsync(isPlain ? table.CopyPlain : table.CopyFull, cancellationToken);
        try
        {
            buffer.Write(CopyEncoder.Header);
            foreach (var block in blocks)
            {
                var reader = new RowBlockReader(block);
                var (record, part) = (-1L, 0);
                while (reader.MoveNext())
                {
                    if (isPlain)
                    {
                        encoder.WritePlain(block.StreamOrdinal, reader.Ordinal, reader.Row.Span);
                    }
                    else
                    {
                        part = reader.Ordinal == record ? part + 1 : 0;
                        record = reader.Ordinal;
                        encoder.WriteFull(block.StreamOrdinal, record, part, revision, reader.Row.Span);
                    }

                    if (buffer.Length >= FlushBytes)
                    {
                        await stream.WriteAsync(buffer.Memory, cancellationToken);
                        buffer.Clear();
                    }
                }
            }

            buffer.Write(CopyEncoder.Trailer);
            await stream.WriteAsync(buffer.Memory, cancellationToken);
        }
        catch
        {
            await stream.AbandonAsync();
            throw;
        }

        await stream.DisposeAsync();
    }
}
