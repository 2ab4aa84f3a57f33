using System.Runtime.CompilerServices;
using Hub.Findings;
using Hub.Storage.Reading;
using Hub.Storage.Secrecy;
using Hub.Storage.Sqlite.Native;
using Hub.Storage.Staging;

namespace Hub.Storage.Sqlite;

public sealed partial class SqliteStore
{
    private const string FindingColumns = "f.stream, f.record, f.seq, f.code, f.severity, f.\"offset\", f.length, f.field, f.item, f.found, f.expected, coalesce(s.name, '')";

    /// <inheritdoc/>
    public async IAsyncEnumerable<RowBlock> ReadRowsAsync(string run, string group, bool resubmitted, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = RentReader();
        using var bytes = new PooledBytes();
        try
        {
            var row = reader.Prepare("SELECT stream, first, last, \"count\", bytes, run FROM row_blocks WHERE run = (SELECT id FROM runs WHERE name = ?1) AND grp = ?2 AND resubmitted = ?3 ORDER BY stream, first")
                .Bind(1, run).Bind(2, group).Bind(3, resubmitted ? 1 : 0);
            try
            {
                while (row.Step())
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    bytes.Clear();
                    reader.Ciphers.Open(reader, row.Long(5), row.Bytes(4), BlockPlace.Rows(group, resubmitted, row.Int(0), row.Long(1), row.Long(2), row.Int(3)), bytes);
                    yield return new RowBlock(group, row.Int(0), row.Long(1), row.Long(2), row.Int(3), bytes.Memory);
                }
            }
            finally
            {
                row.Reset();
            }
        }
        finally
        {
            ReturnReader(reader);
        }

        await ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredFinding> ReadFindingsAsync(string run, FindingFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var reader = RentReader();
        try
        {
            var records = filter.Records.Count == 0 ? "" : "AND f.stream = (SELECT ordinal FROM streams WHERE run = f.run AND name = ?5) AND f.record IN (SELECT value FROM json_each(?9))";
            var row = reader.Prepare($"""
                SELECT {FindingColumns} FROM findings f LEFT JOIN streams s ON s.run = f.run AND s.ordinal = f.stream
                WHERE f.run = (SELECT id FROM runs WHERE name = ?1) AND f.superseded = 0
                  AND (f.stream, f.record, f.seq) > (?2, ?3, ?4)
                  AND (?5 = '' OR s.name = ?5) AND (?6 = 0 OR f.code = ?6) AND f.severity >= ?7 AND (?8 = '' OR f.item = ?8) AND (?11 = '' OR f.field = ?11) {records}
                ORDER BY f.stream, f.record, f.seq LIMIT ?10
                """).Bind(1, run).Bind(2, filter.After.Stream).Bind(3, filter.After.Record).Bind(4, filter.After.Sequence)
                .Bind(5, filter.Stream).Bind(6, filter.Code).Bind(7, (long)filter.MinSeverity).Bind(8, filter.ItemId).Bind(9, List(filter.Records))
                .Bind(10, filter.Limit == 0 ? -1 : filter.Limit).Bind(11, filter.Field);
            try
            {
                while (row.Step())
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return ReadFinding(row);
                }
            }
            finally
            {
                row.Reset();
            }
        }
        finally
        {
            ReturnReader(reader);
        }

        await ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<FindingTotal>> SumFindingsAsync(string run, int samples, CancellationToken cancellationToken) => ValueTask.FromResult(Read<IReadOnlyList<FindingTotal>>(c =>
    {
        var row = c.Prepare("""
            SELECT code, severity, field, item, count(*), count(DISTINCT CASE WHEN record >= 0 THEN stream * 281474976710656 + record END)
            FROM findings WHERE run = (SELECT id FROM runs WHERE name = ?1) AND superseded = 0
            GROUP BY code, severity, field, item ORDER BY code, severity DESC, item, field
            """).Bind(1, run);
        List<FindingTotal> totals = [];
        while (row.Step())
        {
            totals.Add(new(row.Int(0), (Severity)row.Int(1), row.Text(2), row.Text(3), row.Long(4), row.Long(5), []));
        }

        row.Reset();
        return samples == 0 || totals.Count == 0 ? totals : WithSamples(c, run, samples, totals);
    }));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ReasonTotal>> SumReasonsAsync(string run, int code, CancellationToken cancellationToken) => ValueTask.FromResult(Read<IReadOnlyList<ReasonTotal>>(c =>
    {
        var row = c.Prepare("""
            SELECT s.name, f.expected, count(*) FROM findings f JOIN streams s ON s.run = f.run AND s.ordinal = f.stream
            WHERE f.run = (SELECT id FROM runs WHERE name = ?1) AND f.code = ?2 AND f.superseded = 0 GROUP BY s.ordinal, s.name, f.expected ORDER BY s.ordinal, f.expected
            """).Bind(1, run).Bind(2, code);
        List<ReasonTotal> totals = [];
        while (row.Step())
        {
            totals.Add(new(row.Text(0), row.Text(1), row.Long(2)));
        }

        row.Reset();
        return totals;
    }));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<SuppliedCount>> SumSuppliedAsync(string run, CancellationToken cancellationToken) => ValueTask.FromResult(Read<IReadOnlyList<SuppliedCount>>(c =>
    {
        var row = c.Prepare("SELECT kind, grp, item, sum(\"count\") FROM supplied WHERE run = (SELECT id FROM runs WHERE name = ?1) GROUP BY kind, grp, item ORDER BY grp, item, kind").Bind(1, run);
        List<SuppliedCount> counts = [];
        while (row.Step())
        {
            counts.Add(new(row.Text(0), row.Text(1), row.Text(2), row.Long(3)));
        }

        row.Reset();
        return counts;
    }));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<string, long>> CountRowsAsync(string run, CancellationToken cancellationToken) => ValueTask.FromResult(Read<IReadOnlyDictionary<string, long>>(c =>
    {
        var row = c.Prepare("SELECT grp, sum(\"count\") FROM row_blocks WHERE run = (SELECT id FROM runs WHERE name = ?1) GROUP BY grp").Bind(1, run);
        Dictionary<string, long> counts = new(StringComparer.Ordinal);
        while (row.Step())
        {
            counts.Add(row.Text(0), row.Long(1));
        }

        row.Reset();
        return counts;
    }));

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredQuarantine> ReadQuarantineAsync(string run, QuarantineFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var reader = RentReader();
        try
        {
            // Records are looked up in the index, not found by reading all that the stream has in quarantine.
            var records = filter.Records.Count == 0 ? "" : "AND q.stream = (SELECT ordinal FROM streams WHERE run = q.run AND name = ?2) AND q.record IN (SELECT value FROM json_each(?3))";
            var row = reader.Prepare($"""
                SELECT s.name, q.record, q."offset", q.revision, CASE WHEN ?5 THEN q.bytes ELSE x'' END, q.run, q.stream
                FROM quarantine q JOIN streams s ON s.run = q.run AND s.ordinal = q.stream
                WHERE q.run = (SELECT id FROM runs WHERE name = ?1) AND q.open = 1 AND (?2 = '' OR s.name = ?2) {records}
                  AND (?4 = 0 OR EXISTS (SELECT 1 FROM findings f WHERE f.run = q.run AND f.stream = q.stream AND f.record = q.record AND f.superseded = 0 AND f.code = ?4))
                  AND (?6 IS NULL OR EXISTS (SELECT 1 FROM gaiji g WHERE g.run = q.run AND g.stream = q.stream AND g.record = q.record AND g.code = ?6))
                ORDER BY q.stream, q.record
                """).Bind(1, run).Bind(2, filter.Stream).Bind(3, List(filter.Records)).Bind(4, filter.Code).Bind(5, filter.WithBytes ? 1 : 0).Bind(6, filter.Gaiji);
            try
            {
                while (row.Step())
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    var (held, context) = filter.WithBytes
                        ? OpenPair(reader, row.Long(5), row.Bytes(4), BlockPlace.Quarantine(row.Int(6), row.Long(1), row.Int(3), row.Long(2)))
                        : ([], []);
                    yield return new StoredQuarantine(row.Text(0), row.Long(1), row.Long(2), row.Int(3), held, context);
                }
            }
            finally
            {
                row.Reset();
            }
        }
        finally
        {
            ReturnReader(reader);
        }

        await ValueTask.CompletedTask;
    }

    // Record ordinals for json_each.
    private static string List(IReadOnlyList<long> records) => $"[{string.Join(',', records)}]";

    private static List<FindingTotal> WithSamples(Connection c, string run, int samples, List<FindingTotal> totals)
    {
        for (var i = 0; i < totals.Count; i++)
        {
            var total = totals[i];
            var row = c.Prepare($"""
                SELECT {FindingColumns} FROM findings f LEFT JOIN streams s ON s.run = f.run AND s.ordinal = f.stream
                WHERE f.run = (SELECT id FROM runs WHERE name = ?1) AND f.superseded = 0 AND f.code = ?2 AND f.severity = ?3 AND f.field = ?4 AND f.item = ?5
                ORDER BY f.stream, f.record, f.seq LIMIT ?6
                """).Bind(1, run).Bind(2, total.Code).Bind(3, (long)total.Severity).Bind(4, total.Field).Bind(5, total.ItemId).Bind(6, samples);
            List<StoredFinding> found = [];
            while (row.Step())
            {
                found.Add(ReadFinding(row));
            }

            row.Reset();
            totals[i] = total with { Samples = found };
        }

        return totals;
    }

    private static StoredFinding ReadFinding(Statement row) => new(
        new FindingKey(row.Int(0), row.Long(1), row.Int(2)),
        row.Int(3),
        (Severity)row.Int(4),
        new SourcePosition(row.Text(11), row.Long(1), row.Long(5), row.Int(6)),
        row.Text(7),
        row.Text(8),
        row.Text(9),
        row.Text(10));
}
