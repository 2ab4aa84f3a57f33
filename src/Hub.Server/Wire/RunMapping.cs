using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Hub.Contracts.Ingest.V1;
using Hub.Contracts.Run.V1;
using Hub.Engine.Runs;
using Hub.Storage.Streams;
using WireManifest = Hub.Contracts.Run.V1.Manifest;
using WireOverride = Hub.Contracts.Run.V1.CommitOverride;
using WireRun = Hub.Contracts.Run.V1.Run;
using WireTotal = Hub.Contracts.Run.V1.ControlTotal;

namespace Hub.Server.Wire;

/// <summary>Runs and streams to and from the wire.</summary>
internal static class RunMapping
{
    public static WireRun ToWire(RunView view, Hub.Engine.HubEngine engine, bool withManifest)
    {
        var run = view.Run;
        var wire = new WireRun
        {
            Name = ResourceNames.Run(run.Id),
            Municipality = run.Municipality,
            Business = run.Business,
            Edition = run.Edition,
            Adapter = run.Adapter,
            AdapterSha256 = Bytes(run.AdapterSha256),
            Mode = (WireRun.Types.Mode)(int)run.Mode,
            State = (WireRun.Types.State)(int)run.State,
            Verdict = (WireRun.Types.Verdict)(int)run.Verdict,
            Manifest = withManifest ? ToWire(run.Manifest) : null,
            Totals = Totals(view.Streams),
            Title = run.Title,
            Profile = run.Profile,
            Characters = run.Characters,
            CreatedBy = run.CreatedBy,
            CreateTime = Timestamp.FromDateTimeOffset(run.CreateTime),
            UpdateTime = Timestamp.FromDateTimeOffset(run.UpdateTime),
            CommitTime = Time(run.CommitTime),
        };
        wire.Parameters.Add(new Dictionary<string, string>(run.Parameters));
        foreach (var stream in view.Streams)
        {
            var entry = ToWire(stream);
            entry.After.AddRange((view.Order.GetValueOrDefault(stream.Name) ?? []).Select(n => ResourceNames.Stream(run.Id, n)));
            wire.Streams.Add(entry);
        }

        wire.Groups.AddRange(run.Groups.Select(g => new Contracts.Run.V1.GroupResult
        {
            Group = g.Group,
            DisplayName = engine.NameOfGroup(run, g.Group),
            RowCount = g.Rows,
            Sha256 = Bytes(g.Sha256),
            File = g.File,
        }));
        if (run.Deletion is not null)
        {
            wire.Deletion = DeletionMapping.ToWire(run, isBegun: true);
        }

        if (run.Override is { } decision)
        {
            wire.CommitOverride = new WireOverride { DecidedBy = decision.DecidedBy, Reason = decision.Reason, BlockingCount = decision.Blocking };
        }

        return wire;
    }

    public static IngestStream ToWire(StoredStream stream) => new()
    {
        Name = ResourceNames.Stream(stream.Run, stream.Name),
        State = (IngestStream.Types.State)(int)stream.State,
        Kind = (IngestStream.Types.Kind)(int)stream.Kind,
        Epoch = stream.Epoch,
        NextOffset = stream.Checkpoint.Offset,
        DurableOffset = stream.Checkpoint.Offset,
        RecordCount = stream.Checkpoint.Records,
        AcceptedCount = stream.Accepted,
        QuarantinedCount = stream.Quarantined,
        DroppedCount = stream.Checkpoint.Dropped,
        FindingCount = stream.Checkpoint.Errors + stream.Checkpoint.Warnings + stream.Checkpoint.Infos,
        Sha256 = stream.Checkpoint.Digest.IsEmpty ? ByteString.Empty : ByteString.CopyFrom(Hub.Engine.Digests.Sha256State.Load(stream.Checkpoint.Digest.Span).Digest()),
        CreateTime = Time(stream.CreateTime),
        CheckpointTime = Time(stream.CheckpointTime),
        FinalizeTime = Time(stream.FinalizeTime),
    };

    public static Storage.Runs.Manifest FromWire(WireManifest? manifest) => new(
        [.. (manifest?.Files ?? []).Select(f => new Storage.Runs.ManifestFile(f.Stream)
        {
            Layout = f.Layout,
            Kind = FromWire(f.Kind),
            Size = f.HasSize ? f.Size : null,
            Sha256 = Convert.ToHexStringLower(f.Sha256.Span),
            Records = f.HasRecordCount ? f.RecordCount : null,
            ControlTotals = [.. f.ControlTotals.Select(FromWire)],
        })])
    {
        ControlTotals = [.. (manifest?.ControlTotals ?? []).Select(FromWire)],
    };

    /// <summary>The kind that a request names; null: none.</summary>
    public static StreamKind? FromWire(IngestStream.Types.Kind kind) => kind switch
    {
        IngestStream.Types.Kind.Blocks => StreamKind.Blocks,
        IngestStream.Types.Kind.Rows => StreamKind.Rows,
        _ => null,
    };

    private static WireManifest ToWire(Storage.Runs.Manifest manifest)
    {
        var wire = new WireManifest();
        wire.ControlTotals.AddRange(manifest.ControlTotals.Select(ToWire));
        foreach (var file in manifest.Files)
        {
            var entry = new Contracts.Run.V1.ManifestFile { Stream = file.Stream, Layout = file.Layout, Kind = (IngestStream.Types.Kind)(int)(file.Kind ?? 0), Sha256 = Bytes(file.Sha256) };
            if (file.Size is { } size)
            {
                entry.Size = size;
            }

            if (file.Records is { } records)
            {
                entry.RecordCount = records;
            }

            entry.ControlTotals.AddRange(file.ControlTotals.Select(ToWire));
            wire.Files.Add(entry);
        }

        return wire;
    }

    private static RunTotals Totals(IReadOnlyList<StoredStream> streams) => new()
    {
        ByteCount = streams.Sum(Hub.Engine.HubEngine.BytesOf),
        RecordCount = streams.Sum(s => s.Checkpoint.Records),
        AcceptedCount = streams.Sum(s => s.Accepted),
        QuarantinedCount = streams.Sum(s => s.Quarantined),
        DroppedCount = streams.Sum(s => s.Checkpoint.Dropped),
        RowCount = streams.Sum(s => s.Checkpoint.Rows),
        ErrorCount = streams.Sum(s => s.Checkpoint.Errors),
        WarningCount = streams.Sum(s => s.Checkpoint.Warnings),
        InfoCount = streams.Sum(s => s.Checkpoint.Infos),
    };

    private static Storage.Runs.ControlTotal FromWire(WireTotal total) => new(total.ItemId, total.Group, total.Expected)
    {
        Keys = [.. total.Keys.Select(k => new Storage.Runs.TotalKey(k.ItemId, k.Value))],
    };

    private static WireTotal ToWire(Storage.Runs.ControlTotal total)
    {
        var wire = new WireTotal { ItemId = total.ItemId, Group = total.Group, Expected = total.Expected };
        wire.Keys.AddRange(total.Keys.Select(k => new ControlTotalKey { ItemId = k.ItemId, Value = k.Value }));
        return wire;
    }

    private static Timestamp? Time(DateTimeOffset? time) => time is { } value ? Timestamp.FromDateTimeOffset(value) : null;

    private static ByteString Bytes(string hex) => ByteString.CopyFrom(Convert.FromHexString(hex));
}
