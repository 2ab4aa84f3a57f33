using System.Globalization;
using Hub.Findings;
using Hub.Storage.Runs;
using Hub.Storage.Streams;

namespace Hub.Engine.Commit;

/// <summary>Compares what came with what the manifest promised, and records in with records out.</summary>
internal static class CompletenessCheck
{
    /// <summary>More than one record in this many in quarantine: the file does not fit the adapter.</summary>
    private const int UnreadableShare = 2;

    /// <summary>Everything that does not agree, in the order of the manifest.</summary>
    public static IReadOnlyList<Finding> Run(StoredRun run, IReadOnlyList<StoredStream> streams, IReadOnlyList<GroupResult> groups, IReadOnlyList<TotalResult> totals)
    {
        List<Finding> findings = [];
        foreach (var (file, stream) in run.Manifest.Files.Zip(streams))
        {
            Compare(file, stream, findings);
            Judge(stream, findings);
        }

        foreach (var group in groups.Where(g => g.Rows == 0))
        {
            findings.Add(new Finding(CompletenessFindings.GroupEmpty, SourcePosition.None) { Field = group.Group });
        }

        foreach (var total in totals)
        {
            if (total.Actual != decimal.Parse(total.Declared.Expected, NumberStyles.Number, CultureInfo.InvariantCulture))
            {
                findings.Add(new Finding(CompletenessFindings.ControlTotalDiffers, SourcePosition.None)
                {
                    Field = total.Name,
                    ItemId = total.Declared.ItemId,
                    Found = total.Actual.ToString(CultureInfo.InvariantCulture),
                    Expected = total.Declared.Expected,
                });
            }
        }

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

        var accounted = stream.Accepted + stream.Quarantined + point.Dropped;
        if (accounted != point.Records)
        {
            findings.Add(About(CompletenessFindings.RecordsUnaccounted, stream, Number(accounted), Number(point.Records)));
        }
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
