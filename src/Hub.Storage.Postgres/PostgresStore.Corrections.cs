using Hub.Findings;
using Hub.Storage.Staging;

namespace Hub.Storage.Postgres;

public sealed partial class PostgresStore
{
    /// <inheritdoc/>
    public async ValueTask ReplaceRunFindingsAsync(string run, IReadOnlyList<Finding> findings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(findings);
        await WriteAsync(
            run,
            exclusive: true,
            async (sql, key) =>
            {
                await sql.RunAsync("DELETE FROM hub.findings WHERE run = $1 AND record = -1", key);
                var across = await sql.ListAsync(
                    "WITH gone AS (DELETE FROM hub.findings WHERE run = $1 AND record >= 0 AND code BETWEEN 7000 AND 7999 RETURNING stream) SELECT DISTINCT stream FROM gone", static r => r.GetInt32(0), key);
                foreach (var stream in across)
                {
                    await RecountFindingsAsync(sql, key, stream);
                }

                var ordinals = await OrdinalsAsync(sql, key);
                Dictionary<int, int> next = [];
                await using var importer = await sql.Connection.BeginBinaryImportAsync(CopyFindings, cancellationToken);
                foreach (var finding in findings)
                {
                    var stream = finding.Position.Stream.Length == 0 ? -1 : ordinals.GetValueOrDefault(finding.Position.Stream, -1);
                    var sequence = next.GetValueOrDefault(stream);
                    next[stream] = sequence + 1;
                    await WriteFindingAsync(importer, key, stream, sequence, finding with { Position = finding.Position with { Record = -1 } }, cancellationToken);
                }

                await importer.CompleteAsync(cancellationToken);
                return true;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask AddRunFindingsAsync(string run, IReadOnlyList<Finding> findings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(findings);
        await WriteAsync(
            run,
            exclusive: true,
            async (sql, key) =>
            {
                var ordinals = await OrdinalsAsync(sql, key);
                List<(int Stream, Finding Finding)> placed = [.. findings.Select(f => (f.Position.Stream.Length == 0 ? -1 : ordinals.GetValueOrDefault(f.Position.Stream, -1), f))];
                var next = await NextSequencesAsync(sql, key, [.. placed.Select(p => (p.Stream, p.Finding.Position.Record)).Distinct()]);
                await using (var importer = await sql.Connection.BeginBinaryImportAsync(CopyFindings, cancellationToken))
                {
                    foreach (var (stream, finding) in placed)
                    {
                        var sequence = next[(stream, finding.Position.Record)]++;
                        await WriteFindingAsync(importer, key, stream, sequence, finding, cancellationToken);
                    }

                    await importer.CompleteAsync(cancellationToken);
                }

                foreach (var stream in placed.Where(p => p.Finding.Position.Record >= 0).GroupBy(p => p.Stream, p => p.Finding.Severity))
                {
                    await sql.RunAsync(
                        "UPDATE hub.streams SET errors = errors + $3, warnings = warnings + $4, infos = infos + $5 WHERE run = $1 AND ordinal = $2",
                        key, stream.Key, stream.LongCount(s => s == Severity.Error), stream.LongCount(s => s == Severity.Warning), stream.LongCount(s => s == Severity.Info));
                }

                return true;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> ResubmitAsync(string run, string stream, long record, int revision, StagedBatch batch, DateTimeOffset time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        if (await FindRunKeyAsync(run, cancellationToken) is not { } known)
        {
            return false;
        }

        StagedBatch[] batches = [batch];
        var tables = await RequireTablesAsync(known, batches, cancellationToken);
        return await WriteAsync(
            run,
            exclusive: true,
            async (sql, key) =>
            {
                if (await sql.FirstAsync("SELECT ordinal FROM hub.streams WHERE run = $1 AND name = $2", static r => (int?)r.GetInt32(0), key, stream) is not { } ordinal)
                {
                    return false;
                }

                var closed = await sql.RunAsync(
                    "UPDATE hub.quarantine SET open = false WHERE run = $1 AND stream = $2 AND record = $3 AND revision = $4 AND open AND (SELECT state FROM hub.runs WHERE id = $1) IN (1, 3)",
                    key, ordinal, record, revision);
                if (closed == 0)
                {
                    return false;
                }

                await sql.RunAsync("UPDATE hub.findings SET superseded = true WHERE run = $1 AND stream = $2 AND record = $3", key, ordinal, record);
                var sequence = await NextSequenceAsync(sql, key, ordinal, record);
                await StoreFindingsAsync(sql, key, ordinal, batches, sequence);
                await StoreRowsAsync(sql, key, ordinal, tables, batches, revision + 1, isChecked: true);
                await StoreQuarantineAsync(sql, key, ordinal, batches, revision + 1, time);
                await StoreSuppliedAsync(sql, key, ordinal, batches);
                await sql.RunAsync("DELETE FROM hub.gaiji WHERE run = $1 AND stream = $2 AND record = $3", key, ordinal, record);
                await StoreGaijiAsync(sql, key, ordinal, batches);
                await StoreKeptAsync(sql, key, ordinal, batches, resubmitted: true);
                await sql.RunAsync(
                    "UPDATE hub.streams SET resolved = resolved + $3, \"rows\" = \"rows\" + $4 WHERE run = $1 AND ordinal = $2", key, ordinal, batch.Quarantined == 0 ? 1L : 0L, batch.Rows);
                await sql.RunAsync("UPDATE hub.runs SET state = 1, verdict = 0, update_time = $2 WHERE id = $1", key, Sql.Time(time));
                await RecountFindingsAsync(sql, key, ordinal);
                return true;
            },
            cancellationToken);
    }

    private static async ValueTask<Dictionary<string, int>> OrdinalsAsync(Sql sql, long run) =>
        (await sql.ListAsync("SELECT name, ordinal FROM hub.streams WHERE run = $1", static r => (Name: r.GetString(0), Ordinal: r.GetInt32(1)), run))
            .ToDictionary(s => s.Name, s => s.Ordinal, StringComparer.Ordinal);

    /// <summary>The next free sequence number of each of some records, in one round trip.</summary>
    private static async ValueTask<Dictionary<(int Stream, long Record), int>> NextSequencesAsync(Sql sql, long run, IReadOnlyList<(int Stream, long Record)> records) =>
        (await sql.ListAsync(
            """
            SELECT w.stream, w.record, (SELECT coalesce(max(f.seq) + 1, 0) FROM hub.findings f WHERE f.run = $1 AND f.stream = w.stream AND f.record = w.record)
            FROM unnest($2::integer[], $3::bigint[]) AS w (stream, record)
            """,
            static r => (Stream: r.GetInt32(0), Record: r.GetInt64(1), Next: r.GetInt32(2)),
            run, records.Select(r => r.Stream).ToArray(), records.Select(r => r.Record).ToArray())).ToDictionary(r => (r.Stream, r.Record), r => r.Next);

    private static ValueTask<int> NextSequenceAsync(Sql sql, long run, int stream, long record) => sql.FirstAsync(
        "SELECT coalesce(max(seq) + 1, 0) FROM hub.findings WHERE run = $1 AND stream = $2 AND record = $3", static r => r.GetInt32(0), run, stream, record);

    private static ValueTask<int> RecountFindingsAsync(Sql sql, long run, int stream) => sql.RunAsync(
        """
        UPDATE hub.streams SET (errors, warnings, infos) = (
          SELECT count(*) FILTER (WHERE severity = 3), count(*) FILTER (WHERE severity = 2), count(*) FILTER (WHERE severity = 1)
          FROM hub.findings WHERE run = $1 AND stream = $2 AND record >= 0 AND NOT superseded)
        WHERE run = $1 AND ordinal = $2
        """,
        run, stream);
}
