using Hub.Findings;
using Hub.Storage.Sqlite.Native;
using Hub.Storage.Staging;

namespace Hub.Storage.Sqlite;

public sealed partial class SqliteStore
{
    /// <inheritdoc/>
    public async ValueTask ReplaceRunFindingsAsync(string run, IReadOnlyList<Finding> findings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(findings);
        await WriteTransactionAsync(
            c =>
            {
                if (FindRunKey(c, run) is not { } key)
                {
                    return false;
                }

                var across = c.Prepare("DELETE FROM findings WHERE run = ?1 AND record >= 0 AND code BETWEEN 7000 AND 7999").Bind(1, key).Run();
                c.Prepare("DELETE FROM findings WHERE run = ?1 AND record = -1").Bind(1, key).Run();
                if (across > 0)
                {
                    RecountFindings(c, key);
                }

                Dictionary<int, int> next = [];
                foreach (var finding in findings)
                {
                    var stream = finding.Position.Stream.Length == 0 ? -1 : FindStreamOrdinal(c, key, finding.Position.Stream);
                    var sequence = next.GetValueOrDefault(stream);
                    next[stream] = sequence + 1;
                    StoreFinding(c, key, stream, sequence, finding with { Position = finding.Position with { Record = -1 } });
                }

                return true;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask AddRunFindingsAsync(string run, IReadOnlyList<Finding> findings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(findings);
        await WriteTransactionAsync(
            c =>
            {
                if (FindRunKey(c, run) is not { } key)
                {
                    return false;
                }

                Dictionary<string, int> streams = new(StringComparer.Ordinal) { [""] = -1 };
                foreach (var finding in findings)
                {
                    var name = finding.Position.Stream;
                    if (!streams.TryGetValue(name, out var stream))
                    {
                        streams[name] = stream = FindStreamOrdinal(c, key, name);
                    }

                    StoreFinding(c, key, stream, LastSequence(c, key, stream, finding.Position.Record) + 1, finding);
                    if (finding.Position.Record >= 0)
                    {
                        c.Prepare("UPDATE streams SET errors = errors + (?3 = 3), warnings = warnings + (?3 = 2), infos = infos + (?3 = 1) WHERE run = ?1 AND ordinal = ?2")
                            .Bind(1, key).Bind(2, stream).Bind(3, (long)finding.Severity).Run();
                    }
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
        await WriteTransactionAsync(
            c =>
            {
                stored.Clear();
                if (FindRunKey(c, run) is not { } key || FindStreamOrdinal(c, key, stream) is not (>= 0 and var ordinal))
                {
                    return false;
                }

                foreach (var correction in corrections)
                {
                    var closed = c.Prepare("UPDATE quarantine SET open = 0 WHERE run = ?1 AND stream = ?2 AND record = ?3 AND revision = ?4 AND open = 1 AND (SELECT state FROM runs WHERE id = ?1) IN (1, 3)")
                        .Bind(1, key).Bind(2, ordinal).Bind(3, correction.Record).Bind(4, correction.Revision).Run();
                    if (closed > 0)
                    {
                        StoreCorrection(c, key, ordinal, correction, time);
                        stored.Add(correction.Record);
                    }
                }

                if (stored.Count == 0)
                {
                    return false;
                }

                c.Prepare("UPDATE runs SET state = 1, verdict = 0, update_time = ?2 WHERE id = ?1").Bind(1, key).Bind(2, time.ToUnixTimeMilliseconds()).Run();
                RecountFindings(c, key, ordinal);
                return true;
            },
            cancellationToken);
        return stored;
    }

    private static void StoreCorrection(Connection c, long run, int stream, in Correction correction, DateTimeOffset time)
    {
        var (record, revision, batch) = correction;
        c.Prepare("UPDATE findings SET superseded = 1 WHERE run = ?1 AND stream = ?2 AND record = ?3").Bind(1, run).Bind(2, stream).Bind(3, record).Run();
        var sequence = LastSequence(c, run, stream, record);
        foreach (var finding in batch.Findings)
        {
            StoreFinding(c, run, stream, ++sequence, finding);
        }

        foreach (var block in batch.Blocks(stream))
        {
            StoreBlock(c, run, block, resubmitted: true);
        }

        for (var i = 0; i < batch.Quarantined; i++)
        {
            StoreQuarantine(c, run, stream, batch.QuarantineAt(i), revision + 1, time);
        }

        StoreSupplied(c, run, stream, batch.Supplied);
        c.Prepare("DELETE FROM gaiji WHERE run = ?1 AND stream = ?2 AND record = ?3").Bind(1, run).Bind(2, stream).Bind(3, record).Run();
        StoreGaiji(c, run, stream, batch.Gaiji);
        c.Prepare("UPDATE streams SET resolved = resolved + ?3, \"rows\" = \"rows\" + ?4 WHERE run = ?1 AND ordinal = ?2")
            .Bind(1, run).Bind(2, stream).Bind(3, batch.Quarantined == 0 ? 1 : 0).Bind(4, batch.Rows).Run();
    }

    // Of one stream, or of all.
    private static void RecountFindings(Connection c, long run, int stream = -1) => c.Prepare("""
        UPDATE streams SET (errors, warnings, infos) = (
          SELECT coalesce(sum(severity = 3), 0), coalesce(sum(severity = 2), 0), coalesce(sum(severity = 1), 0)
          FROM findings f WHERE f.run = ?1 AND f.stream = streams.ordinal AND f.record >= 0 AND f.superseded = 0)
        WHERE run = ?1 AND (?2 = -1 OR ordinal = ?2)
        """).Bind(1, run).Bind(2, stream).Run();

    private static int LastSequence(Connection c, long run, int stream, long record)
    {
        var last = c.Prepare("SELECT coalesce(max(seq), -1) FROM findings WHERE run = ?1 AND stream = ?2 AND record = ?3").Bind(1, run).Bind(2, stream).Bind(3, record);
        last.Step();
        var sequence = last.Int(0);
        last.Reset();
        return sequence;
    }

    private static int FindStreamOrdinal(Connection c, long run, string stream)
    {
        var row = c.Prepare("SELECT ordinal FROM streams WHERE run = ?1 AND name = ?2").Bind(1, run).Bind(2, stream);
        var ordinal = row.Step() ? row.Int(0) : -1;
        row.Reset();
        return ordinal;
    }
}
