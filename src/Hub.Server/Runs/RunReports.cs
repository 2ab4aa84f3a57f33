using System.Globalization;
using System.Reflection;
using Hub.Adapters.Plan;
using Hub.Catalog.Editions;
using Hub.Engine;
using Hub.Engine.Plans;
using Hub.Engine.Runs;
using Hub.Reports.Model;
using Hub.Storage.Runs;
using Hub.Storage.Streams;
using ControlTotal = Hub.Reports.Model.ControlTotal;
using RunMode = Hub.Reports.Model.RunMode;
using RunState = Hub.Reports.Model.RunState;

namespace Hub.Server.Runs;

/// <summary>Turns what the engine knows of a run into the model that reports are written from.</summary>
internal static class RunReports
{
    public static RunReport Build(RunSummary summary, CharacterReport? characters)
    {
        var (run, streams) = (summary.View.Run, summary.View.Streams);
        var edition = summary.Plan.Edition;
        var rules = RuleGroups.Of(summary.Plan);
        return new RunReport
        {
            RunId = run.Id,
            Mode = run.Mode == Storage.Runs.RunMode.DryRun ? RunMode.DryRun : RunMode.Migration,
            State = StateOf(run.State),
            Municipality = new MunicipalityReport(run.Municipality, ""),
            Basis = BasisOf(summary),
            Streams = [.. run.Manifest.Files.Zip(streams, StreamOf)],
            Groups = [.. summary.Plan.Groups.Select(g => GroupOf(g, summary))],
            Findings = [.. summary.Findings.Select(t => FindingOf(t, edition, rules))],
            Drops = [.. summary.Drops.Select(d => new DropSummary(d.Stream, d.Expected.Length > 0 ? d.Expected : CompletenessFindings.RecordWithoutRow.Texts.Ja, d.Count))],
            SuppliedValues = [.. summary.Supplied.Select(c => SuppliedOf(c, summary)).OfType<SuppliedValueSummary>()],
            ControlTotals = [.. run.Totals.Select(t => new ControlTotal(NameOf(t), string.Join(" / ", t.Declared.Keys.Select(k => k.Value)), decimal.Parse(t.Declared.Expected, NumberStyles.Number, CultureInfo.InvariantCulture), t.Actual, 0))],
            Characters = characters,
            Timing = TimingOf(run, streams),
            Override = run.Override is { } o ? new OverrideReport(o.DecidedBy, o.Reason, run.CommitTime ?? run.UpdateTime) : null,
        };
    }

    private static RunState StateOf(Storage.Runs.RunState state) => state switch
    {
        Storage.Runs.RunState.Checked => RunState.Checked,
        Storage.Runs.RunState.Committed => RunState.Committed,
        Storage.Runs.RunState.Abandoned => RunState.Abandoned,
        _ => RunState.Receiving,
    };

    private static BasisReport BasisOf(RunSummary summary)
    {
        var (run, header) = (summary.View.Run, summary.Plan.Edition.Header);
        return new BasisReport
        {
            BusinessId = header.Business,
            BusinessName = header.BusinessName,
            EditionVersion = header.Version,
            EditionIsOfficial = header.Trust == Trust.Official,
            Adapter = run.Adapter,
            AdapterVersion = run.AdapterSha256,
            Charset = summary.Plan.Charset,
            Profile = run.Profile,
            HubVersion = typeof(RunReports).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "",
        };
    }

    private static StreamReport StreamOf(ManifestFile file, StoredStream stream) => new()
    {
        Name = stream.Name,
        Bytes = HubEngine.BytesOf(stream),
        Records = stream.Checkpoint.Records,
        Accepted = stream.Accepted,
        Quarantined = stream.Quarantined,
        Dropped = stream.Checkpoint.Dropped,
        Sha256 = stream.Sha256,
        Complete = stream.State == StreamState.Finalized,
        DeclaredBytes = DeclaredBytes(file, stream),
        DeclaredRecords = file.Records,
        DeclaredSha256 = file.Sha256.Length > 0 ? file.Sha256 : stream.Sha256.Length > 0 ? stream.Sha256 : null,
    };

    /// <summary>The size that somebody declared: the manifest, or the client when it finalized the stream. For typed rows nobody does.</summary>
    private static long? DeclaredBytes(ManifestFile file, StoredStream stream) =>
        stream.Kind == StreamKind.Rows ? null : file.Size ?? (stream.State == StreamState.Finalized ? stream.Checkpoint.Offset : null);

    private static string NameOf(TotalResult total) => total.Stream.Length > 0 ? $"{total.Name} ({total.Stream})" : total.Name;

    private static GroupReport GroupOf(Group group, RunSummary summary)
    {
        var result = summary.View.Run.Groups.FirstOrDefault(g => g.Group == group.Id);
        return new GroupReport
        {
            Id = group.Id,
            Name = group.Name,
            Rows = result?.Rows ?? summary.Rows.GetValueOrDefault(group.Id),
            Sha256 = result?.Sha256 ?? "",
            File = result?.File ?? "",
        };
    }

    private static FindingSummary FindingOf(Storage.Reading.FindingTotal total, Edition edition, RuleGroups rules)
    {
        var item = total.ItemId.Length > 0 ? edition.FindItem(total.ItemId) : null;
        return new FindingSummary
        {
            Code = FindingCodes.Find(total.Code),
            Severity = total.Severity,
            Group = rules.GroupOf(total.ItemId, total.Field)?.Name ?? "",
            ItemId = total.ItemId,
            ItemName = item?.Name ?? "",
            Field = total.Field,
            RuleJa = rules.TextOf(total.Field).Ja,
            RuleEn = rules.TextOf(total.Field).En,
            Count = total.Count,
            Records = total.Records,
            Samples = [.. total.Samples.Select(s => HubEngine.ToFinding(s))],
        };
    }

    private static SuppliedValueSummary? SuppliedOf(Storage.Staging.SuppliedCount count, RunSummary summary)
    {
        (SuppliedValueKind Kind, CountKind Count)? kind = count.Kind switch
        {
            nameof(CountKind.Defaulted) => (SuppliedValueKind.Default, CountKind.Defaulted),
            nameof(CountKind.Unknown) => (SuppliedValueKind.Unknown, CountKind.Unknown),
            nameof(CountKind.Coalesced) => (SuppliedValueKind.Coalesce, CountKind.Coalesced),
            _ => null,
        };
        if (kind is null)
        {
            return null;
        }

        var group = summary.Plan.Edition.FindGroup(count.Group);
        var origin = summary.Plan.OriginOf(kind.Value.Count, count.Group, count.ItemId);
        var filled = summary.Supplied.Where(s => s.Kind == nameof(CountKind.Filled) && s.Group == count.Group && s.ItemId == count.ItemId).Sum(s => s.Count);

        // An unknown date that stays empty was not counted as filled.
        var isFilled = kind.Value.Kind != SuppliedValueKind.Unknown || origin?.Value != "empty";
        return new SuppliedValueSummary
        {
            Kind = kind.Value.Kind,
            Field = origin?.Field ?? "",
            Value = origin?.Value ?? "",
            InSource = Math.Max(0, isFilled ? filled - count.Count : filled),
            Group = count.Group,
            ItemId = count.ItemId,
            ItemName = summary.Plan.Edition.FindItem(count.ItemId)?.Name ?? "",
            Count = count.Count,
            Of = group is null ? 0 : summary.Rows.GetValueOrDefault(group.Id),
        };
    }

    /// <summary>Time by stage over all streams; none where nothing was measured, as in runs of an older hub.</summary>
    private static StageTime[] StagesOf(IReadOnlyList<StoredStream> streams)
    {
        var spent = streams.Aggregate(default(StageTimes), static (sum, s) => sum + s.Checkpoint.Spent);
        return spent == default
            ? []
            : [new("frame", spent.Frame), new("map", spent.Map), new("validate", spent.Validate), new("store", spent.Store)];
    }

    private static TimingReport TimingOf(StoredRun run, IReadOnlyList<StoredStream> streams)
    {
        var first = streams.Min(s => s.CreateTime);
        var last = streams.Max(s => s.FinalizeTime ?? s.CheckpointTime);
        var elapsed = first is { } from && last is { } to && to > from ? to - from : TimeSpan.Zero;
        var worked = WorkSpan.Covered(streams.SelectMany(s => s.Worked));
        return new TimingReport
        {
            Started = run.CreateTime,
            Finished = run.State is Storage.Runs.RunState.Checked or Storage.Runs.RunState.Committed ? run.UpdateTime : null,
            Working = worked > TimeSpan.Zero ? worked : elapsed,
            Elapsed = elapsed,
            Stages = StagesOf(streams),
        };
    }
}
