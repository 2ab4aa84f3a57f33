using System.Globalization;
using Hub.Engine.Plans;
using Hub.Findings;
using Hub.Storage.Reading;
using Hub.Storage.Runs;
using Hub.Storage.Streams;

namespace Hub.Engine.Commit;

/// <summary>Compares what came with what the manifest promised, and records in with records out.</summary>
internal static class CompletenessCheck
{
    /// <summary>More than one record in this many in quarantine: the file does not fit the adapter.</summary>
    private const int UnreadableShare = 2;

    /// <summary>Everything that does not agree, in the order of the manifest.</summary>
    public static IReadOnlyList<Finding> Run(
        StoredRun run, IRunPlan plan, IReadOnlyList<StoredStream> streams, IReadOnlyList<GroupResult> groups, DeclaredTotals totals, IReadOnlyList<ReasonTotal> drops)
    {
        List<Finding> findings = [];
        foreach (var (file, stream) in run.Manifest.Files.Zip(streams))
        {
            Compare(file, stream, findings);
            Judge(stream, findings);
            Account(stream, drops.Where(d => d.Stream == stream.Name).Sum(d => d.Count), findings);
        }

        Repeats(streams, findings);
        Sources(run, plan, findings);

        foreach (var group in groups.Where(g => g.Rows == 0))
        {
            findings.Add(new Finding(CompletenessFindings.GroupEmpty, SourcePosition.None) { Field = group.Group });
        }

        foreach (var total in totals.Results)
        {
            if (total.Actual != decimal.Parse(total.Declared.Expected, NumberStyles.Number, CultureInfo.InvariantCulture))
            {
                findings.Add(new Finding(CompletenessFindings.ControlTotalDiffers, SourcePosition.None with { Stream = total.Stream })
                {
                    Field = string.Join(" / ", [total.Name, .. total.Declared.Keys.Select(k => k.Value)]),
                    ItemId = total.Declared.ItemId,
                    Found = total.Actual.ToString(CultureInfo.InvariantCulture),
                    Expected = total.Declared.Expected,
                });
            }
        }

        findings.AddRange(totals.Undeclared);
        return findings;
    }

    private static void Compare(ManifestFile file, StoredStream stream, List<Finding> findings)
    {
        var point = stream.Checkpoint;
        if (stream.State != StreamState.Finalized)
        {
            var code = stream.Epoch == 0 ? CompletenessFindings.FileMissing : CompletenessFindings.FileIncomplete;
            findings.Add(About(code, stream, Number(point.Offset), file.Size is { } whole ? Number(whole) : ""));
            return;
        }

        if (file.Size is { } size && size != point.Offset)
        {
            findings.Add(About(CompletenessFindings.SizeDiffers, stream, Number(point.Offset), Number(size)));
        }

        if (file.Sha256.Length > 0 && !string.Equals(file.Sha256, stream.Sha256, StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(About(CompletenessFindings.DigestDiffers, stream, stream.Sha256, file.Sha256));
        }

        if (file.Records is { } records && records != point.Records)
        {
            findings.Add(About(CompletenessFindings.RecordCountDiffers, stream, Number(point.Records), Number(records)));
        }

    }

    /// <summary>Records in = accepted + in quarantine + dropped, and every dropped one by a rule that says so.</summary>
    private static void Account(StoredStream stream, long droppedByRule, List<Finding> findings)
    {
        var accounted = stream.Accepted + stream.Quarantined + droppedByRule;
        if (accounted != stream.Checkpoint.Records || droppedByRule != stream.Checkpoint.Dropped)
        {
            findings.Add(About(CompletenessFindings.RecordsUnaccounted, stream, Number(accounted), Number(stream.Checkpoint.Records)));
        }
    }

    /// <summary>The same bytes under two names are one file sent twice.</summary>
    private static void Repeats(IReadOnlyList<StoredStream> streams, List<Finding> findings)
    {
        foreach (var same in streams.Where(s => s is { State: StreamState.Finalized, Checkpoint.Records: > 0 }).GroupBy(s => s.Sha256))
        {
            findings.AddRange(same.Skip(1).Select(s => About(CompletenessFindings.FileDuplicated, s, s.Sha256, same.First().Name)));
        }
    }

    /// <summary>A source of the adapter that nobody named a file for. Typed rows are sent by group: where there are some, they may be what it would have given.</summary>
    private static void Sources(StoredRun run, IRunPlan plan, List<Finding> findings)
    {
        if (run.Manifest.Files.Any(f => f.Kind == StreamKind.Rows))
        {
            return;
        }

        findings.AddRange(plan.SourcesWithout([.. run.Manifest.Files.Select(HubEngine.FileOf)]).Select(source => new Finding(CompletenessFindings.SourceMissing, SourcePosition.None)
        {
            Field = source.Source,
            Expected = string.Join(" | ", source.Files),
        }));
    }

    /// <summary>A file that is empty or hardly readable is more likely a mistake than the truth.</summary>
    private static void Judge(StoredStream stream, List<Finding> findings)
    {
        if (stream is { State: StreamState.Finalized, Checkpoint.Offset: 0 })
        {
            findings.Add(About(CompletenessFindings.FileEmpty, stream, "0", ""));
        }

        if (stream.Quarantined * UnreadableShare > stream.Checkpoint.Records)
        {
            findings.Add(About(CompletenessFindings.FileUnreadable, stream, Number(stream.Quarantined), Number(stream.Checkpoint.Records)));
        }
    }

    private static Finding About(FindingCode code, StoredStream stream, string found, string expected) =>
        new(code, SourcePosition.None with { Stream = stream.Name }) { Field = stream.Name, Found = found, Expected = expected };

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
