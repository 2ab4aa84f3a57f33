using System.Runtime.CompilerServices;
using Hub.Findings;
using Hub.Storage.Postgres.Copying;
using Hub.Storage.Postgres.Faults;
using Hub.Storage.Reading;
using Hub.Storage.Staging;
using Npgsql;

namespace Hub.Storage.Postgres;

public sealed partial class PostgresStore
{
    private const string FindingColumns = "f.stream, f.record, f.seq, f.code, f.severity, f.\"offset\", f.length, f.field, f.item, f.found, f.expected, coalesce(s.name, '')";

    /// <inheritdoc/>
    public async IAsyncEnumerable<RowBlock> ReadRowsAsync(string run, string group, bool resubmitted, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (IsKept(group))
        {
            if (await FindRunKeyAsync(run, cancellationToken) is { } kept)
            {
                await foreach (var block in ReadKeptAsync(kept, group, resubmitted, cancellationToken))
                {
                    yield return block;
                }
            }

            yield break;
        }

        if (await FindRunKeyAsync(run, cancellationToken) is not { } key || await FindTableAsync(key, group, cancellationToken) is not { } table)
        {
            yield break;
        }

        if (!table.IsOrdered)
        {
            await ReadAsync(sql => sql.RunAsync("SELECT hub.order_rows($1, $2)", key, group), cancellationToken);
            _tables[(key, group)] = table = table with { IsOrdered = true };
        }

        await using var connection = await OpenAsync(cancellationToken);
        await new Sql(connection, cancellationToken).RunAsync("SET enable_sort = off; SET max_parallel_workers_per_gather = 0");
        await using var blocks = RowExport.RunAsync(connection, table, group, resubmitted, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await MoveNextAsync(blocks))
        {
            yield return blocks.Current;
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredFinding> ReadFindingsAsync(string run, FindingFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return StreamAsync(
            $"""
            SELECT {FindingColumns} FROM hub.findings f LEFT JOIN hub.streams s ON s.run = f.run AND s.ordinal = f.stream
            WHERE f.run = (SELECT id FROM hub.runs WHERE name = $1) AND NOT f.superseded
              AND (f.stream, f.record, f.seq) > ($2, $3, $4)
              AND ($5 = '' OR s.name = $5) AND ($6 = 0 OR f.code = $6) AND f.severity >= $7 AND ($8 = '' OR f.item = $8)
              AND ($11 = '' OR f.field = $11)
              AND ($9::bigint[] IS NULL OR (f.stream = (SELECT ordinal FROM hub.streams WHERE run = f.run AND name = $5) AND f.record = ANY ($9)))
            ORDER BY f.stream, f.record, f.seq LIMIT $10
            """,
            static row => ReadFinding(row),
            [run, filter.After.Stream, filter.After.Record, filter.After.Sequence, filter.Stream, filter.Code, (int)filter.MinSeverity, filter.ItemId, filter.Records.Count == 0 ? null : filter.Records.ToArray(), filter.Limit == 0 ? long.MaxValue : filter.Limit, filter.Field],
            cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<FindingTotal>> SumFindingsAsync(string run, int samples, CancellationToken cancellationToken) => ReadAsync<IReadOnlyList<FindingTotal>>(
        async sql =>
        {
            var totals = await sql.ListAsync(
                """
                SELECT code, severity, field, item, count(*), count(DISTINCT CASE WHEN record >= 0 THEN stream * 281474976710656 + record END)
                FROM hub.findings WHERE run = (SELECT id FROM hub.runs WHERE name = $1) AND NOT superseded
                GROUP BY code, severity, field, item ORDER BY code, severity DESC, item, field
                """,
                static r => new FindingTotal(r.GetInt32(0), (Severity)r.GetInt16(1), r.GetString(2), r.GetString(3), r.GetInt64(4), r.GetInt64(5), []),
                run);
            return samples == 0 || totals.Count == 0 ? totals : await WithSamplesAsync(sql, run, samples, totals);
        },
        cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ReasonTotal>> SumReasonsAsync(string run, int code, CancellationToken cancellationToken) => ReadAsync<IReadOnlyList<ReasonTotal>>(
        async sql => await sql.ListAsync(
            """
            SELECT s.name, f.expected, count(*) FROM hub.findings f JOIN hub.streams s ON s.run = f.run AND s.ordinal = f.stream
            WHERE f.run = (SELECT id FROM hub.runs WHERE name = $1) AND f.code = $2 AND NOT f.superseded GROUP BY s.ordinal, s.name, f.expected ORDER BY s.ordinal, f.expected
            """,
            static r => new ReasonTotal(r.GetString(0), r.GetString(1), r.GetInt64(2)),
            run, code),
        cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<SuppliedCount>> SumSuppliedAsync(string run, CancellationToken cancellationToken) => ReadAsync<IReadOnlyList<SuppliedCount>>(
        async sql => await sql.ListAsync(
            "SELECT kind, grp, item, sum(\"count\")::bigint FROM hub.supplied WHERE run = (SELECT id FROM hub.runs WHERE name = $1) GROUP BY kind, grp, item ORDER BY grp, item, kind",
            static r => new SuppliedCount(r.GetString(0), r.GetString(1), r.GetString(2), r.GetInt64(3)),
            run),
        cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<string, long>> CountRowsAsync(string run, CancellationToken cancellationToken) => ReadAsync<IReadOnlyDictionary<string, long>>(
        async sql => (await sql.ListAsync(
            "SELECT grp, sum(\"rows\")::bigint FROM hub.row_counts WHERE run = (SELECT id FROM hub.runs WHERE name = $1) GROUP BY grp",
            static r => (r.GetString(0), r.GetInt64(1)),
            run)).ToDictionary(g => g.Item1, g => g.Item2, StringComparer.Ordinal),
        cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredQuarantine> ReadQuarantineAsync(string run, QuarantineFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return StreamAsync(
            """
            SELECT s.name, q.record, q."offset", q.revision, CASE WHEN $5 THEN q.bytes ELSE '' END, CASE WHEN $5 THEN q.context ELSE '' END
            FROM hub.quarantine q JOIN hub.streams s ON s.run = q.run AND s.ordinal = q.stream
            WHERE q.run = (SELECT id FROM hub.runs WHERE name = $1) AND q.open AND ($2 = '' OR s.name = $2) AND ($3::bigint[] IS NULL OR q.record = ANY ($3))
              AND ($4 = 0 OR EXISTS (SELECT FROM hub.findings f WHERE f.run = q.run AND f.stream = q.stream AND f.record = q.record AND NOT f.superseded AND f.code = $4))
              AND ($6::bigint IS NULL OR EXISTS (SELECT FROM hub.gaiji g WHERE g.run = q.run AND g.stream = q.stream AND g.record = q.record AND g.code = $6))
            ORDER BY q.stream, q.record
            """,
            static r => new StoredQuarantine(r.GetString(0), r.GetInt64(1), r.GetInt64(2), r.GetInt32(3), r.GetFieldValue<byte[]>(4), r.GetFieldValue<byte[]>(5)),
            [run, filter.Stream, filter.Records.Count == 0 ? null : filter.Records.ToArray(), filter.Code, filter.WithBytes, filter.Gaiji is { } gaiji ? (long)gaiji : null],
            cancellationToken);
    }

    private static async ValueTask<List<FindingTotal>> WithSamplesAsync(Sql sql, string run, int samples, List<FindingTotal> totals)
    {
        var found = await sql.ListAsync(
            $"""
            SELECT {FindingColumns} FROM (
              SELECT *, row_number() OVER (PARTITION BY code, severity, field, item ORDER BY stream, record, seq) AS place
              FROM hub.findings WHERE run = (SELECT id FROM hub.runs WHERE name = $1) AND NOT superseded) f
            LEFT JOIN hub.streams s ON s.run = f.run AND s.ordinal = f.stream
            WHERE f.place <= $2 ORDER BY f.stream, f.record, f.seq
            """,
            static r => ReadFinding(r),
            run, (long)samples);
        var byKind = found.ToLookup(f => (f.Code, f.Severity, f.Field, f.ItemId));
        return [.. totals.Select(t => t with { Samples = [.. byKind[(t.Code, t.Severity, t.Field, t.ItemId)]] })];
    }

    private static StoredFinding ReadFinding(NpgsqlDataReader row) => new(
        new FindingKey(row.GetInt32(0), row.GetInt64(1), row.GetInt32(2)),
        row.GetInt32(3),
        (Severity)row.GetInt16(4),
        new SourcePosition(row.GetString(11), row.GetInt64(1), row.GetInt64(5), row.GetInt32(6)),
        row.GetString(7),
        row.GetString(8),
        row.GetString(9),
        row.GetString(10));

    private async IAsyncEnumerable<T> StreamAsync<T>(string query, Func<NpgsqlDataReader, T> read, object?[] values, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var command = new Sql(connection, cancellationToken).Command(query, values);
        await using var rows = ReadAllAsync(command, read, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await MoveNextAsync(rows))
        {
            yield return rows.Current;
        }
    }

    private static async IAsyncEnumerable<T> ReadAllAsync<T>(NpgsqlCommand command, Func<NpgsqlDataReader, T> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var ended = false;
        try
        {
            while (await reader.ReadAsync(cancellationToken))
            {
                yield return read(reader);
            }

            ended = true;
        }
        finally
        {
            if (!ended)
            {
                // Who stops early must not wait for all the rows that nobody wants.
                command.Cancel();
            }
        }
    }

    private async ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _source.OpenConnectionAsync(cancellationToken);
        }
        catch (Exception exception) when (PostgresFaults.Knows(exception))
        {
            throw PostgresFaults.ToException(exception, _place);
        }
    }

    private async ValueTask<bool> MoveNextAsync<T>(IAsyncEnumerator<T> items)
    {
        try
        {
            return await items.MoveNextAsync();
        }
        catch (Exception exception) when (PostgresFaults.Knows(exception))
        {
            throw PostgresFaults.ToException(exception, _place);
        }
    }
}
