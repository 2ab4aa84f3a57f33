using Hub.Findings;
using Hub.Storage.Postgres.Copying;
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
    public async ValueTask<IReadOnlySet<long>> ResubmitAsync(string run, string stream, IReadOnlyList<Correction> corrections, DateTimeOffset time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        HashSet<long> stored = [];
        if (await FindRunKeyAsync(run, cancellationToken) is not { } known)
        {
            return stored;
        }

        var tables = await RequireTablesAsync(known, [.. corrections.Select(c => c.Batch)], cancellationToken);
        await WriteAsync(
            run,
            exclusive: true,
            async (sql, key) =>
            {
                stored.Clear();
                if (await sql.FirstAsync("SELECT ordinal FROM hub.streams WHERE run = $1 AND name = $2", static r => (int?)r.GetInt32(0), key, stream) is not { } ordinal)
                {
                    return false;
                }

                stored.UnionWith(await CloseQuarantineAsync(sql, key, ordinal, corrections));
                if (stored.Count == 0)
                {
                    return false;
                }

                await StoreCorrectionsAsync(sql, key, ordinal, tables, [.. corrections.Where(c => stored.Contains(c.Record))], time);
                await sql.RunAsync("UPDATE hub.runs SET state = 1, verdict = 0, update_time = $2 WHERE id = $1", key, Sql.Time(time));
                await RecountFindingsAsync(sql, key, ordinal);
                return true;
            },
            cancellationToken);
        return stored;
    }

    /// <summary>Takes those out of quarantine that are in it with the revision that is corrected.</summary>
    private static async ValueTask<List<long>> CloseQuarantineAsync(Sql sql, long run, int stream, IReadOnlyList<Correction> corrections) => await sql.ListAsync(
        """
        UPDATE hub.quarantine q SET open = false FROM unnest($3::bigint[], $4::integer[]) AS c (record, revision)
        WHERE q.run = $1 AND q.stream = $2 AND q.record = c.record AND q.revision = c.revision AND q.open AND (SELECT state FROM hub.runs WHERE id = $1) IN (1, 3)
        RETURNING q.record
        """,
        static r => r.GetInt64(0),
        run, stream, corrections.Select(c => c.Record).ToArray(), corrections.Select(c => c.Revision).ToArray());

    private static async ValueTask StoreCorrectionsAsync(
        Sql sql, long run, int stream, Dictionary<string, RowTable> tables, IReadOnlyList<Correction> corrections, DateTimeOffset time)
    {
        var records = corrections.Select(c => c.Record).ToArray();
        List<StagedBatch> batches = [.. corrections.Select(c => c.Batch)];
        await sql.RunAsync("UPDATE hub.findings SET superseded = true WHERE run = $1 AND stream = $2 AND record = ANY ($3)", run, stream, records);
        var next = await NextSequencesAsync(sql, run, [.. records.Select(r => (stream, r))]);
        await StoreFindingsAsync(sql, run, stream, batches, record => next.GetValueOrDefault((stream, record)));
        foreach (var revision in corrections.GroupBy(c => c.Revision + 1, c => c.Batch))
        {
            List<StagedBatch> same = [.. revision];
            await CountRowsAsync(sql, run, stream, await StoreRowsAsync(sql, stream, tables, same, revision.Key, isChecked: true));
            await StoreQuarantineAsync(sql, run, stream, same, revision.Key, time);
        }

        await StoreSuppliedAsync(sql, run, stream, batches);
        await sql.RunAsync("DELETE FROM hub.gaiji WHERE run = $1 AND stream = $2 AND record = ANY ($3)", run, stream, records);
        await StoreGaijiAsync(sql, run, stream, batches);
        await StoreKeptAsync(sql, run, stream, batches, resubmitted: true);
        await sql.RunAsync(
            "UPDATE hub.streams SET resolved = resolved + $3, \"rows\" = \"rows\" + $4 WHERE run = $1 AND ordinal = $2",
            run, stream, batches.LongCount(b => b.Quarantined == 0), batches.Sum(b => b.Rows));
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

    private static ValueTask<int> RecountFindingsAsync(Sql sql, long run, int stream) => sql.RunAsync(
        """
        UPDATE hub.streams SET (errors, warnings, infos) = (
          SELECT count(*) FILTER (WHERE severity = 3), count(*) FILTER (WHERE severity = 2), count(*) FILTER (WHERE severity = 1)
          FROM hub.findings WHERE run = $1 AND stream = $2 AND record >= 0 AND NOT superseded)
        WHERE run = $1 AND ordinal = $2
        """,
        run, stream);
}
