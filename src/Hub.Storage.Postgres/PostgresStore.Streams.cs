using System.Globalization;
using Hub.Storage.Streams;
using Npgsql;

namespace Hub.Storage.Postgres;

public sealed partial class PostgresStore
{
    private const string StreamColumns = "s.name, s.ordinal, s.state, s.epoch, s.\"offset\", s.records, s.accepted, s.quarantined, s.dropped, s.\"rows\", s.errors, s.warnings, s.infos, s.digest, s.framing, s.resolved, s.create_time, s.checkpoint_time, s.finalize_time, s.sha256, s.kind, s.frame_us, s.map_us, s.validate_us, s.store_us, s.worked, s.open_time";

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredStream>> ListStreamsAsync(string run, CancellationToken cancellationToken) => ReadAsync<IReadOnlyList<StoredStream>>(
        async sql => await sql.ListAsync($"SELECT {StreamColumns} FROM hub.streams s JOIN hub.runs r ON r.id = s.run WHERE r.name = $1 ORDER BY s.ordinal", row => ReadStream(row, run), run),
        cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<StoredStream?> OpenStreamAsync(string run, string stream, StreamKind kind, bool restart, RequestStamp request, DateTimeOffset time, CancellationToken cancellationToken)
    {
        StoredStream? opened = null;
        await WriteAsync(
            run,
            exclusive: restart,
            async (sql, key) =>
            {
                if (!restart)
                {
                    await RequireRunAsync(sql, key, run);
                }

                opened = await sql.FirstAsync(
                    $"""
                    UPDATE hub.streams s SET epoch = epoch + 1, state = 1, kind = $5, create_time = coalesce(s.create_time, $3), open_time = $3, holder = NULL,
                      worked = s.worked || CASE WHEN s.checkpoint_time > s.open_time
                        THEN floor(extract(epoch FROM s.open_time) * 1000)::bigint || '-' || floor(extract(epoch FROM s.checkpoint_time) * 1000)::bigint || ' ' ELSE '' END
                    WHERE run = $1 AND name = $2 AND (state <> 2 OR $4) AND (SELECT state FROM hub.runs WHERE id = $1) = 1
                    RETURNING {StreamColumns}
                    """,
                    row => ReadStream(row, run),
                    key, stream, Sql.Time(time), restart, (short)kind);
                if (opened is null)
                {
                    return false;
                }

                if (restart)
                {
                    await ForgetAsync(sql, key, opened.Ordinal);
                    opened = await sql.FirstAsync($"SELECT {StreamColumns} FROM hub.streams s WHERE run = $1 AND name = $2", row => ReadStream(row, run), key, stream);
                }

                await RememberAsync(sql, request, opened!.Epoch.ToString(CultureInfo.InvariantCulture), time);
                return true;
            },
            cancellationToken);
        return opened;
    }

    /// <inheritdoc/>
    public ValueTask<bool> FinalizeStreamAsync(string run, string stream, long epoch, long offset, string sha256, StageTimes spent, RequestStamp request, DateTimeOffset time, CancellationToken cancellationToken) => WriteAsync(
        run,
        exclusive: false,
        async (sql, key) =>
        {
            var changed = await sql.RunAsync(
                """
                UPDATE hub.streams SET state = 2, sha256 = $5, finalize_time = $6, holder = NULL, frame_us = $7, map_us = $8, validate_us = $9, store_us = $10
                WHERE run = $1 AND name = $2 AND epoch = $3 AND state = 1 AND "offset" = $4 AND NOT hub.is_others(holder, $11)
                """,
                key, stream, epoch, offset, sha256, Sql.Time(time), Sql.Micro(spent.Frame), Sql.Micro(spent.Map), Sql.Micro(spent.Validate), Sql.Micro(spent.Store), Node);
            if (changed == 1)
            {
                await RememberAsync(sql, request, sha256, time);
            }

            return changed == 1;
        },
        cancellationToken);

    private static async ValueTask ForgetAsync(Sql sql, long run, int stream)
    {
        foreach (var relation in await sql.ListAsync("SELECT relation FROM hub.row_tables WHERE run = $1", static r => r.GetString(0), run))
        {
            await sql.RunAsync($"DELETE FROM hub_rows.\"{relation}\" WHERE hub_stream = $1", stream);
        }

        foreach (var table in (string[])["row_counts", "kept_blocks", "quarantine", "findings", "supplied", "gaiji"])
        {
            await sql.RunAsync($"DELETE FROM hub.{table} WHERE run = $1 AND stream = $2", run, stream);
        }

        await sql.RunAsync(
            """
            UPDATE hub.streams SET "offset" = 0, records = 0, accepted = 0, quarantined = 0, dropped = 0, "rows" = 0, errors = 0, warnings = 0, infos = 0,
              digest = '', framing = '', resolved = 0, sha256 = '', checkpoint_time = NULL, finalize_time = NULL,
              frame_us = 0, map_us = 0, validate_us = 0, store_us = 0, worked = ''
            WHERE run = $1 AND ordinal = $2
            """,
            run, stream);
    }

    private static StoredStream ReadStream(NpgsqlDataReader row, string run) => new()
    {
        Run = run,
        Name = row.GetString(0),
        Ordinal = row.GetInt32(1),
        State = (StreamState)row.GetInt16(2),
        Epoch = row.GetInt64(3),
        Checkpoint = new()
        {
            Offset = row.GetInt64(4),
            Records = row.GetInt64(5),
            Accepted = row.GetInt64(6),
            Quarantined = row.GetInt64(7),
            Dropped = row.GetInt64(8),
            Rows = row.GetInt64(9),
            Errors = row.GetInt64(10),
            Warnings = row.GetInt64(11),
            Infos = row.GetInt64(12),
            Digest = row.GetFieldValue<byte[]>(13),
            Framing = row.GetFieldValue<byte[]>(14),
            Spent = StageTimes.FromMicroseconds(row.GetInt64(21), row.GetInt64(22), row.GetInt64(23), row.GetInt64(24)),
        },
        Resolved = row.GetInt64(15),
        CreateTime = TimeAt(row, 16),
        CheckpointTime = TimeAt(row, 17),
        FinalizeTime = TimeAt(row, 18),
        Sha256 = row.GetString(19),
        Kind = (StreamKind)row.GetInt16(20),
        Worked = WorkSpan.Read(row.GetString(25), TimeAt(row, 26), TimeAt(row, 18) ?? TimeAt(row, 17)),
    };
}
