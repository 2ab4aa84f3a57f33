using System.Runtime.CompilerServices;
using Hub.Storage.Staging;

namespace Hub.Storage.Postgres;

/// <content>Rows of no group of the edition, such as records that others look up: kept in blocks, never published.</content>
public sealed partial class PostgresStore
{
    // The engine's ids of such groups have a colon, which no group of the standard has.
    private static bool IsKept(string group) => group.Contains(':', StringComparison.Ordinal);

    private static async ValueTask StoreKeptAsync(Sql sql, long run, int stream, IReadOnlyList<StagedBatch> batches, bool resubmitted)
    {
        foreach (var block in batches.SelectMany(b => b.Blocks(stream)).Where(b => IsKept(b.Group)))
        {
            await sql.RunAsync(
                "INSERT INTO hub.kept_blocks (run, grp, resubmitted, stream, first, last, \"count\", bytes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                run, block.Group, resubmitted, block.StreamOrdinal, block.First, block.Last, block.Count, block.Bytes);
            await CountRowsAsync(sql, run, stream, [(block.Group, block.Count)]);
        }
    }

    private static async ValueTask CountRowsAsync(Sql sql, long run, int stream, IReadOnlyList<(string Group, long Rows)> counts)
    {
        foreach (var (group, rows) in counts)
        {
            await sql.RunAsync(
                "INSERT INTO hub.row_counts AS c (run, grp, stream, \"rows\") VALUES ($1, $2, $3, $4) ON CONFLICT (run, grp, stream) DO UPDATE SET \"rows\" = c.\"rows\" + excluded.\"rows\"",
                run, group, stream, rows);
        }
    }

    private async IAsyncEnumerable<RowBlock> ReadKeptAsync(long run, string group, bool resubmitted, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var block in StreamAsync(
            "SELECT stream, first, last, \"count\", bytes FROM hub.kept_blocks WHERE run = $1 AND grp = $2 AND resubmitted = $3 ORDER BY stream, first",
            r => new RowBlock(group, r.GetInt32(0), r.GetInt64(1), r.GetInt64(2), r.GetInt32(3), r.GetFieldValue<byte[]>(4)),
            [run, group, resubmitted],
            cancellationToken))
        {
            yield return block;
        }
    }
}
