using System.Globalization;
using Hub.Findings;
using Hub.Storage.Runs;
using Hub.Storage.Streams;

namespace Hub.Engine.Commit;

/// <summary>Compares what came with what the manifest promised, and records in with records out.</summary>
internal static class CompletenessCheck
{
    /// <summary>Everything that does not agree, in the order of the manifest.</summary>
    public static IReadOnlyList<Finding> Run(StoredRun run, IReadOnlyList<StoredStream> streams, IReadOnlyList<TotalResult> totals)
    {
        List<Finding> findings = [];
        foreach (var (file, stream) in run.Manifest.Files.Zip(streams))
        {
            Compare(file, stream, findings);
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

    private static Finding About(FindingCode code, StoredStream stream, string found, string expected) =>
        new(code, SourcePosition.None with { Stream = stream.Name }) { Field = stream.Name, Found = found, Expected = expected };

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
