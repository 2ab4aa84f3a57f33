using Hub.Storage.Runs;

namespace Hub.Storage.Postgres;

/// <content>Deleting a run for good: its partitions are dropped, the rest is deleted. What PostgreSQL leaves on the disk until it reuses the room is in README.md.</content>
public sealed partial class PostgresStore
{
    private static readonly (string Kind, string Sql)[] s_held =
    [
        (DeletedCount.Streams, "SELECT count(*) FROM hub.streams WHERE run = $1"),
        (DeletedCount.Rows, "SELECT (coalesce((SELECT sum(\"rows\") FROM hub.row_counts WHERE run = $1), 0) + coalesce((SELECT sum(\"count\") FROM hub.kept_blocks WHERE run = $1), 0))::bigint"),
        (DeletedCount.Quarantined, "SELECT count(*) FROM hub.quarantine WHERE run = $1"),
        (DeletedCount.Findings, "SELECT count(*) FROM hub.findings WHERE run = $1"),
        (DeletedCount.Supplied, "SELECT count(*) FROM hub.supplied WHERE run = $1"),
        (DeletedCount.Gaiji, "SELECT count(*) FROM hub.gaiji WHERE run = $1"),
    ];

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<DeletedCount>> CountHeldAsync(string run, CancellationToken cancellationToken)
    {
        List<DeletedCount> counts = [];
        if (await FindRunKeyAsync(run, cancellationToken) is { } key)
        {
            foreach (var (kind, sql) in s_held)
            {
                if (await ReadAsync(s => s.FirstAsync(sql, static r => r.GetInt64(0), key), cancellationToken) is > 0 and var count)
                {
                    counts.Add(new DeletedCount(kind, count));
                }
            }
        }

        return counts;
    }

    /// <inheritdoc/>
    public ValueTask<bool> EraseRunAsync(string run, CancellationToken cancellationToken) => WriteAsync(
        run,
        exclusive: true,
        async (sql, key) =>
        {
            if (await sql.RunAsync("UPDATE hub.runs SET title = '', parameters = '{}', manifest = $2, totals = '[]', override = NULL WHERE id = $1 AND state = 7", key, StoreJson.NoManifest) == 0)
            {
                return false;
            }

            await sql.RunAsync("SELECT hub.erase_rows($1)", key);
            foreach (var table in (string[])["row_counts", "kept_blocks", "quarantine", "findings", "supplied", "gaiji", "streams"])
            {
                await sql.RunAsync($"DELETE FROM hub.{table} WHERE run = $1", key);
            }

            ForgetTables(key);
            return true;
        },
        cancellationToken);
}
