using Hub.Findings;
using Hub.Storage.Postgres.Copying;
using Hub.Storage.Staging;
using Hub.Storage.Streams;
using Npgsql;
using NpgsqlTypes;

namespace Hub.Storage.Postgres;

/// <content>Batches of a stream, with their checkpoint.</content>
public sealed partial class PostgresStore
{
    /// <inheritdoc/>
    public async ValueTask<bool> WriteAsync(StreamWrite write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(write);
        try
        {
            return await WriteAsync(write, isChecked: false, cancellationToken);
        }
        catch (StoreException exception) when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter })
        {
            // A value that is no text to PostgreSQL. Rare, so that looking at each value first is left to this second attempt.
            return await WriteAsync(write, isChecked: true, cancellationToken);
        }
    }

    private async ValueTask<bool> WriteAsync(StreamWrite write, bool isChecked, CancellationToken cancellationToken)
    {
        if (write.After.IsCompleted || !_early.Wait(0, cancellationToken))
        {
            return await write.After.WaitAsync(cancellationToken) && await WriteNowAsync(write, isChecked, cancellationToken);
        }

        try
        {
            return await WriteNowAsync(write, isChecked, cancellationToken);
        }
        finally
        {
            _early.Release();
        }
    }

    private async ValueTask<bool> WriteNowAsync(StreamWrite write, bool isChecked, CancellationToken cancellationToken)
    {
        if (await FindRunKeyAsync(write.Run, cancellationToken) is not { } key)
        {
            return false;
        }

        var tables = await RequireTablesAsync(key, write.Batches, cancellationToken);
        var isRepeat = false;
        var stored = await WriteAsync(
            write.Run,
            exclusive: false,
            async (sql, run) =>
            {
                // The run's lock keeps what is found here, but for the epoch and the offset, which the checkpoint asks for again.
                if (await FindOpenStreamAsync(sql, run, write) is not { } stream)
                {
                    isRepeat = await IsStoredAsync(sql, run, write);
                    return false;
                }

                // The rows take most of the time, and no lock that the write before needs: they go in while it is being committed.
                var counts = await StoreRowsAsync(sql, stream, tables, write.Batches, revision: 0, isChecked);
                if (!await write.After.WaitAsync(cancellationToken))
                {
                    return false;
                }

                if (await MoveCheckpointAsync(sql, run, write) != stream)
                {
                    isRepeat = await IsStoredAsync(sql, run, write);
                    return false;
                }

                await CountRowsAsync(sql, run, stream, counts);
                await StoreQuarantineAsync(sql, run, stream, write.Batches, revision: 0, write.Time);
                await StoreFindingsAsync(sql, run, stream, write.Batches, firstSequence: static _ => 0);
                await StoreSuppliedAsync(sql, run, stream, write.Batches);
                await StoreGaijiAsync(sql, run, stream, write.Batches);
                await StoreKeptAsync(sql, run, stream, write.Batches, resubmitted: false);
                return true;
            },
            cancellationToken);
        return stored || isRepeat;
    }

    private async ValueTask<Dictionary<string, RowTable>> RequireTablesAsync(long run, IReadOnlyList<StagedBatch> batches, CancellationToken cancellationToken)
    {
        Dictionary<string, RowTable> tables = new(StringComparer.Ordinal);
        foreach (var batch in batches)
        {
            foreach (var block in batch.Blocks(0).Where(b => !IsKept(b.Group)))
            {
                if (!tables.ContainsKey(block.Group))
                {
                    tables.Add(block.Group, await RequireTableAsync(run, batch.Groups.First(g => g.Id == block.Group), cancellationToken));
                }
            }
        }

        return tables;
    }

    /// <summary>Place of a stream that takes data of this writer; null: it does not.</summary>
    private static ValueTask<int?> FindOpenStreamAsync(Sql sql, long run, StreamWrite write) => sql.FirstAsync(
        "SELECT s.ordinal FROM hub.streams s JOIN hub.runs r ON r.id = s.run WHERE r.id = $1 AND r.state = 1 AND s.name = $2 AND s.epoch = $3 AND s.state = 1",
        static r => (int?)r.GetInt32(0),
        run, write.Stream, write.Epoch);

    private ValueTask<int?> MoveCheckpointAsync(Sql sql, long run, StreamWrite write)
    {
        var point = write.Checkpoint;
        return sql.FirstAsync(
            """
            UPDATE hub.streams SET "offset" = $4, records = $5, accepted = $6, quarantined = $7, dropped = $8, "rows" = $9, errors = $10, warnings = $11, infos = $12,
              digest = $13, framing = $14, checkpoint_time = $15, frame_us = $17, map_us = $18, validate_us = $19, store_us = $20, holder = $21
            WHERE run = $1 AND name = $2 AND epoch = $3 AND state = 1 AND "offset" = $16 AND NOT hub.is_others(holder, $21) AND (SELECT state FROM hub.runs WHERE id = $1) = 1
            RETURNING ordinal
            """,
            static r => (int?)r.GetInt32(0),
            run, write.Stream, write.Epoch, point.Offset, point.Records, point.Accepted, point.Quarantined, point.Dropped, point.Rows, point.Errors, point.Warnings, point.Infos,
            point.Digest.ToArray(), point.Framing.ToArray(), Sql.Time(write.Time), write.From,
            Sql.Micro(point.Spent.Frame), Sql.Micro(point.Spent.Map), Sql.Micro(point.Spent.Validate), Sql.Micro(point.Spent.Store), Node);
    }

    /// <summary>Whether this very write is in already: its commit got through and the answer was lost.</summary>
    private static async ValueTask<bool> IsStoredAsync(Sql sql, long run, StreamWrite write) => write.Checkpoint.Offset != write.From && await sql.FirstAsync(
        "SELECT true FROM hub.streams WHERE run = $1 AND name = $2 AND epoch = $3 AND \"offset\" = $4 AND records = $5 AND digest = $6 AND checkpoint_time = $7",
        static r => r.GetBoolean(0),
        run, write.Stream, write.Epoch, write.Checkpoint.Offset, write.Checkpoint.Records, write.Checkpoint.Digest.ToArray(), Sql.Time(write.Time));

    /// <summary>Copies the rows; returns how many of each group.</summary>
    private static async ValueTask<List<(string Group, long Rows)>> StoreRowsAsync(
        Sql sql, int stream, Dictionary<string, RowTable> tables, IReadOnlyList<StagedBatch> batches, int revision, bool isChecked)
    {
        List<(string, long)> counts = [];
        foreach (var (group, table) in tables)
        {
            List<RowBlock> blocks = [.. batches.SelectMany(b => b.Blocks(stream)).Where(b => b.Group == group)];
            if (blocks.Count > 0)
            {
                await RowImport.RunAsync(sql.Connection, table, blocks, revision, isChecked, sql.CancellationToken);
                counts.Add((group, blocks.Sum(b => (long)b.Count)));
            }
        }

        return counts;
    }

    private static async ValueTask StoreQuarantineAsync(Sql sql, long run, int stream, IReadOnlyList<StagedBatch> batches, int revision, DateTimeOffset time)
    {
        if (batches.All(b => b.Quarantined == 0))
        {
            return;
        }

        await using var importer = await sql.Connection.BeginBinaryImportAsync(
            "COPY hub.quarantine (run, stream, record, revision, open, \"offset\", bytes, context, \"time\") FROM STDIN (FORMAT BINARY)", sql.CancellationToken);
        foreach (var batch in batches)
        {
            for (var i = 0; i < batch.Quarantined; i++)
            {
                var record = batch.QuarantineAt(i);
                await importer.StartRowAsync(sql.CancellationToken);
                await importer.WriteAsync(run, NpgsqlDbType.Bigint, sql.CancellationToken);
                await importer.WriteAsync(stream, NpgsqlDbType.Integer, sql.CancellationToken);
                await importer.WriteAsync(record.Record, NpgsqlDbType.Bigint, sql.CancellationToken);
                await importer.WriteAsync(revision, NpgsqlDbType.Integer, sql.CancellationToken);
                await importer.WriteAsync(true, NpgsqlDbType.Boolean, sql.CancellationToken);
                await importer.WriteAsync(record.ByteOffset, NpgsqlDbType.Bigint, sql.CancellationToken);
                await importer.WriteAsync(record.Bytes, NpgsqlDbType.Bytea, sql.CancellationToken);
                await importer.WriteAsync(record.Context, NpgsqlDbType.Bytea, sql.CancellationToken);
                await importer.WriteAsync(Sql.Time(time), NpgsqlDbType.TimestampTz, sql.CancellationToken);
            }
        }

        await importer.CompleteAsync(sql.CancellationToken);
    }

    private static async ValueTask StoreFindingsAsync(Sql sql, long run, int stream, IReadOnlyList<StagedBatch> batches, Func<long, int> firstSequence)
    {
        if (batches.All(b => b.Findings.Count == 0))
        {
            return;
        }

        await using var importer = await sql.Connection.BeginBinaryImportAsync(CopyFindings, sql.CancellationToken);
        foreach (var batch in batches)
        {
            var (record, sequence) = (-2L, 0);
            foreach (var finding in batch.Findings)
            {
                sequence = finding.Position.Record == record ? sequence + 1 : firstSequence(finding.Position.Record);
                record = finding.Position.Record;
                await WriteFindingAsync(importer, run, stream, sequence, finding, sql.CancellationToken);
            }
        }

        await importer.CompleteAsync(sql.CancellationToken);
    }

    private const string CopyFindings =
        "COPY hub.findings (run, stream, record, seq, code, severity, \"offset\", length, field, item, found, expected) FROM STDIN (FORMAT BINARY)";

    private static async ValueTask WriteFindingAsync(NpgsqlBinaryImporter importer, long run, int stream, int sequence, Finding finding, CancellationToken cancellationToken)
    {
        await importer.StartRowAsync(cancellationToken);
        await importer.WriteAsync(run, NpgsqlDbType.Bigint, cancellationToken);
        await importer.WriteAsync(stream, NpgsqlDbType.Integer, cancellationToken);
        await importer.WriteAsync(finding.Position.Record, NpgsqlDbType.Bigint, cancellationToken);
        await importer.WriteAsync(sequence, NpgsqlDbType.Integer, cancellationToken);
        await importer.WriteAsync(finding.Code.Number, NpgsqlDbType.Integer, cancellationToken);
        await importer.WriteAsync((short)finding.Severity, NpgsqlDbType.Smallint, cancellationToken);
        await importer.WriteAsync(finding.Position.ByteOffset, NpgsqlDbType.Bigint, cancellationToken);
        await importer.WriteAsync(finding.Position.Length, NpgsqlDbType.Integer, cancellationToken);
        await importer.WriteAsync(Sql.Text(finding.Field), NpgsqlDbType.Text, cancellationToken);
        await importer.WriteAsync(Sql.Text(finding.ItemId), NpgsqlDbType.Text, cancellationToken);
        await importer.WriteAsync(Sql.Text(finding.Found), NpgsqlDbType.Text, cancellationToken);
        await importer.WriteAsync(Sql.Text(finding.Expected), NpgsqlDbType.Text, cancellationToken);
    }

    private static async ValueTask StoreSuppliedAsync(Sql sql, long run, int stream, IReadOnlyList<StagedBatch> batches)
    {
        List<SuppliedCount> counts = [.. batches.SelectMany(b => b.Supplied)];
        if (counts.Count > 0)
        {
            await sql.RunAsync(
                """
                INSERT INTO hub.supplied AS s (run, stream, kind, grp, item, "count")
                SELECT $1, $2, kind, grp, item, sum(n)::bigint FROM unnest($3::text[], $4::text[], $5::text[], $6::bigint[]) AS c (kind, grp, item, n) GROUP BY kind, grp, item
                ON CONFLICT (run, stream, kind, grp, item) DO UPDATE SET "count" = s."count" + excluded."count"
                """,
                run, stream, counts.Select(c => c.Kind).ToArray(), counts.Select(c => c.Group).ToArray(), counts.Select(c => c.ItemId).ToArray(), counts.Select(c => c.Count).ToArray());
        }
    }
}
