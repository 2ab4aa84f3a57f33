using Hub.Cli.Records;
using Hub.Cli.Shell;

namespace Hub.Cli.Quarantine;

/// <summary>The records of a folder as they are now, with which record each is: the files and reasons.csv read side by side.</summary>
internal sealed class Corrections(ExportFolder folder, IReadOnlyList<ExportedRecord> exported, RunFraming framing)
{
    /// <summary>Finds out, before anything is sent, that every file has as many records as reasons.csv says.</summary>
    /// <exception cref="UsageException">One has not, or a place in it is no record.</exception>
    public void Check()
    {
        foreach (var stream in exported.GroupBy(e => e.Stream))
        {
            var expected = stream.Count(e => !File.Exists(folder.Damaged(e.Stream, e.Record)));
            var path = folder.Records(stream.Key);
            if (expected > 0 && !File.Exists(path))
            {
                throw new UsageException($"{path} がありません（{expected} 件のはずです）。", $"there is no {path}; it should have {expected} records.");
            }

            var found = File.Exists(path) ? RecordCutter.Cut(path, framing.CreateFramer(stream.Key)).Count() : 0;
            if (found != expected)
            {
                throw new UsageException(
                    $"{path} のレコードは {found} 件ですが、{folder.Reasons} では {expected} 件です。レコードを足したり除いたりせず、中身だけを直してください。",
                    $"{path} has {found} records, but {folder.Reasons} names {expected}: correct records, but neither add nor remove any.");
            }
        }
    }

    /// <summary>The records, one at a time, in source order of each stream.</summary>
    public IEnumerable<(ExportedRecord Record, byte[] Source)> Read()
    {
        foreach (var stream in exported.GroupBy(e => e.Stream))
        {
            var path = folder.Records(stream.Key);
            using var framed = (File.Exists(path) ? RecordCutter.Cut(path, framing.CreateFramer(stream.Key)) : []).GetEnumerator();
            foreach (var record in stream)
            {
                var own = folder.Damaged(record.Stream, record.Record);
                if (File.Exists(own))
                {
                    yield return (record, File.ReadAllBytes(own));
                }
                else if (framed.MoveNext())
                {
                    yield return (record, framed.Current);
                }
            }
        }
    }
}
