using Hub.Findings;
using Hub.Storage.Secrecy;
using Hub.Storage.Sqlite.Native;
using Hub.Storage.Staging;
using Hub.Storage.Streams;

namespace Hub.Storage.Sqlite;

public sealed partial class SqliteStore
{
    private const string StreamColumns = "s.name, s.ordinal, s.state, s.epoch, s.\"offset\", s.records, s.accepted, s.quarantined, s.dropped, s.\"rows\", s.errors, s.warnings, s.infos, s.digest, s.framing, s.resolved, s.create_time, s.checkpoint_time, s.finalize_time, s.sha256, s.kind, s.frame_us, s.map_us, s.validate_us, s.store_us, s.run, s.worked, s.open_time";

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredStream>> ListStreamsAsync(string run, CancellationToken cancellationToken) => ValueTask.FromResult(Read<IReadOnlyList<StoredStream>>(c =>
    {
        var row = c.Prepare($"SELECT {StreamColumns} FROM streams s JOIN runs r ON r.id = s.run WHERE r.name = ?1 ORDER BY s.ordinal").Bind(1, run);
        List<StoredStream> streams = [];
        while (row.Step())
        {
            streams.Add(ReadStream(c, row, run));
        }

        row.Reset();
        return streams;
    }));

    /// <inheritdoc/>
    public async ValueTask<StoredStream?> OpenStreamAsync(string run, string stream, StreamKind kind, bool restart, RequestStamp request, DateTimeOffset time, CancellationToken cancellationToken)
    {
        StoredStream? opened = null;
        await WriteTransactionAsync(
            c =>
            {
                if (FindRunKey(c, run) is not { } key)
                {
                    return false;
                }

                var changed = c.Prepare("""
                    UPDATE streams SET epoch = epoch + 1, state = 1, kind = ?5, create_time = coalesce(create_time, ?3), open_time = ?3,
                      worked = worked || CASE WHEN checkpoint_time > open_time THEN open_time || '-' || checkpoint_time || ' ' ELSE '' END
                    WHERE run = ?1 AND name = ?2 AND (state <> 2 OR ?4) AND (SELECT state FROM runs WHERE id = ?1) = 1
                    """).Bind(1, key).Bind(2, stream).Bind(3, time.ToUnixTimeMilliseconds()).Bind(4, restart ? 1 : 0).Bind(5, (long)kind).Run();
                if (changed == 0)
                {
                    return false;
                }

                if (restart)
                {
                    Forget(c, key, stream);
                }

                var row = c.Prepare($"SELECT {StreamColumns} FROM streams s WHERE s.run = ?1 AND s.name = ?2").Bind(1, key).Bind(2, stream);
                row.Step();
                opened = ReadStream(c, row, run);
                row.Reset();
                Remember(c, request, opened.Epoch.ToString(System.Globalization.CultureInfo.InvariantCulture), time);
                return true;
            },
            cancellationToken);
        return opened;
    }

    /// <inheritdoc/>
    public async ValueTask<bool> WriteAsync(StreamWrite write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(write);
        return await write.After.WaitAsync(cancellationToken) && await WriteTransactionAsync(
            c =>
            {
                if (FindRunKey(c, write.Run) is not { } key || MoveCheckpoint(c, key, write) is not { } ordinal)
                {
                    return false;
                }

                foreach (var batch in write.Batches)
                {
                    Store(c, key, ordinal, batch, write.Time);
                }

                return true;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<bool> FinalizeStreamAsync(string run, string stream, long epoch, long offset, string sha256, StageTimes spent, RequestStamp request, DateTimeOffset time, CancellationToken cancellationToken) => WriteTransactionAsync(
        c =>
        {
            if (FindRunKey(c, run) is not { } key)
            {
                return false;
            }

            var changed = c.Prepare("UPDATE streams SET state = 2, sha256 = ?5, finalize_time = ?6, frame_us = ?7, map_us = ?8, validate_us = ?9, store_us = ?10 WHERE run = ?1 AND name = ?2 AND epoch = ?3 AND state = 1 AND \"offset\" = ?4")
                .Bind(1, key).Bind(2, stream).Bind(3, epoch).Bind(4, offset).Bind(5, sha256).Bind(6, time.ToUnixTimeMilliseconds())
                .Bind(7, Micro(spent.Frame)).Bind(8, Micro(spent.Map)).Bind(9, Micro(spent.Validate)).Bind(10, Micro(spent.Store)).Run();
            Remember(c, request, sha256, time);
            return changed == 1;
        },
        cancellationToken);

    private static void Forget(Connection c, long run, string stream)
    {
        foreach (var table in (string[])["row_blocks", "quarantine", "findings", "supplied", "gaiji"])
        {
            c.Prepare($"DELETE FROM {table} WHERE run = ?1 AND stream = (SELECT ordinal FROM streams WHERE run = ?1 AND name = ?2)").Bind(1, run).Bind(2, stream).Run();
        }

        c.Prepare("UPDATE streams SET \"offset\" = 0, records = 0, accepted = 0, quarantined = 0, dropped = 0, \"rows\" = 0, errors = 0, warnings = 0, infos = 0, digest = x'', framing = x'', resolved = 0, sha256 = '', checkpoint_time = NULL, finalize_time = NULL, frame_us = 0, map_us = 0, validate_us = 0, store_us = 0, worked = '' WHERE run = ?1 AND name = ?2")
            .Bind(1, run).Bind(2, stream).Run();
    }

    private static int? MoveCheckpoint(Connection c, long run, StreamWrite write)
    {
        var point = write.Checkpoint;
        if (FindStreamOrdinal(c, run, write.Stream) is not (>= 0 and var place))
        {
            return null;
        }

        // The digest's state holds up to 63 bytes of the source, the framing's a header or a parent record.
        var sealedPoint = point.Digest.IsEmpty && point.Framing.IsEmpty ? [] : SealPair(c, run, point.Digest.Span, point.Framing.Span, BlockPlace.Checkpoint(place, point.Offset, point.Records));
        var row = c.Prepare("""
            UPDATE streams SET "offset" = ?4, records = ?5, accepted = ?6, quarantined = ?7, dropped = ?8, "rows" = ?9, errors = ?10, warnings = ?11, infos = ?12,
              digest = ?13, framing = ?14, checkpoint_time = ?15, frame_us = ?17, map_us = ?18, validate_us = ?19, store_us = ?20
            WHERE run = ?1 AND name = ?2 AND epoch = ?3 AND state = 1 AND "offset" = ?16 AND (SELECT state FROM runs WHERE id = ?1) = 1
            """).Bind(1, run).Bind(2, write.Stream).Bind(3, write.Epoch).Bind(4, point.Offset).Bind(5, point.Records).Bind(6, point.Accepted)
            .Bind(7, point.Quarantined).Bind(8, point.Dropped).Bind(9, point.Rows).Bind(10, point.Errors).Bind(11, point.Warnings).Bind(12, point.Infos)
            .Bind(13, sealedPoint).Bind(14, []).Bind(15, write.Time.ToUnixTimeMilliseconds()).Bind(16, write.From)
            .Bind(17, Micro(point.Spent.Frame)).Bind(18, Micro(point.Spent.Map)).Bind(19, Micro(point.Spent.Validate)).Bind(20, Micro(point.Spent.Store));
        return row.Run() == 1 ? place : null;
    }

    private static void Store(Connection c, long run, int stream, StagedBatch batch, DateTimeOffset time)
    {
        foreach (var block in batch.Blocks(stream))
        {
            StoreBlock(c, run, block, resubmitted: false);
        }

        for (var i = 0; i < batch.Quarantined; i++)
        {
            StoreQuarantine(c, run, stream, batch.QuarantineAt(i), revision: 0, time);
        }

        var (record, sequence) = (-2L, 0);
        foreach (var finding in batch.Findings)
        {
            sequence = finding.Position.Record == record ? sequence + 1 : 0;
            record = finding.Position.Record;
            StoreFinding(c, run, stream, sequence, finding);
        }

        StoreSupplied(c, run, stream, batch.Supplied);
        StoreGaiji(c, run, stream, batch.Gaiji);
    }

    private static void StoreBlock(Connection c, long run, in RowBlock block, bool resubmitted)
    {
        var sealedRows = c.Ciphers.Of(c, run).Seal(block.Bytes.Span, BlockPlace.Rows(block.Group, resubmitted, block.StreamOrdinal, block.First, block.Last, block.Count));
        c.Prepare("INSERT INTO row_blocks (run, grp, resubmitted, stream, first, last, \"count\", bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
            .Bind(1, run).Bind(2, block.Group).Bind(3, resubmitted ? 1 : 0).Bind(4, block.StreamOrdinal).Bind(5, block.First).Bind(6, block.Last)
            .Bind(7, block.Count).Bind(8, sealedRows).Run();
    }

    // The context is sealed with the bytes; its own column stays empty.
    private static void StoreQuarantine(Connection c, long run, int stream, in QuarantinedBytes record, int revision, DateTimeOffset time) => c.Prepare(
        "INSERT INTO quarantine (run, stream, record, revision, open, \"offset\", bytes, context, \"time\") VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6, x'', ?7)")
        .Bind(1, run).Bind(2, stream).Bind(3, record.Record).Bind(4, revision).Bind(5, record.ByteOffset)
        .Bind(6, SealPair(c, run, record.Bytes.Span, record.Context.Span, BlockPlace.Quarantine(stream, record.Record, revision, record.ByteOffset)))
        .Bind(7, time.ToUnixTimeMilliseconds()).Run();

    private static void StoreFinding(Connection c, long run, int stream, int sequence, Finding finding) => c.Prepare(
        "INSERT INTO findings (run, stream, record, seq, superseded, code, severity, \"offset\", length, field, item, found, expected) VALUES (?1, ?2, ?3, ?4, 0, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")
        .Bind(1, run).Bind(2, stream).Bind(3, finding.Position.Record).Bind(4, sequence).Bind(5, finding.Code.Number).Bind(6, (long)finding.Severity)
        .Bind(7, finding.Position.ByteOffset).Bind(8, finding.Position.Length).Bind(9, finding.Field).Bind(10, finding.ItemId)
        .Bind(11, finding.Found).Bind(12, finding.Expected).Run();

    private static void StoreSupplied(Connection c, long run, int stream, IReadOnlyList<SuppliedCount> counts)
    {
        foreach (var count in counts)
        {
            c.Prepare("INSERT INTO supplied (run, stream, kind, grp, item, \"count\") VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO UPDATE SET \"count\" = \"count\" + excluded.\"count\"")
                .Bind(1, run).Bind(2, stream).Bind(3, count.Kind).Bind(4, count.Group).Bind(5, count.ItemId).Bind(6, count.Count).Run();
        }
    }

    private static long Micro(TimeSpan time) => (long)time.TotalMicroseconds;

    private static StoredStream ReadStream(Connection c, Statement row, string run) => new()
    {
        Run = run,
        Name = row.Text(0),
        Ordinal = row.Int(1),
        State = (StreamState)row.Int(2),
        Epoch = row.Long(3),
        Checkpoint = OpenCheckpoint(c, row.Long(25), row.Int(1), ReadCheckpoint(row, 4)) with { Spent = StageTimes.FromMicroseconds(row.Long(21), row.Long(22), row.Long(23), row.Long(24)) },
        Resolved = row.Long(15),
        CreateTime = row.Time(16),
        CheckpointTime = row.Time(17),
        FinalizeTime = row.Time(18),
        Sha256 = row.Text(19),
        Kind = (StreamKind)row.Int(20),
        Worked = WorkSpan.Read(row.Text(26), row.Time(27), row.Time(18) ?? row.Time(17)),
    };
}
