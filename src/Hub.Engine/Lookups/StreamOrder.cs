using Hub.Engine.Plans;
using Hub.Storage.Runs;

namespace Hub.Engine.Lookups;

/// <summary>Which streams of a run wait for which: a stream whose records are joined to others needs those to be complete.</summary>
internal static class StreamOrder
{
    /// <summary>Names of the streams that have to be finalized before a file is mapped, in the order of the manifest.</summary>
    public static IReadOnlyList<string> Before(Manifest manifest, IRunPlan plan, ManifestFile file)
    {
        var names = plan.LookupsFor(HubEngine.FileOf(file));
        return names.Count == 0 ? [] : [.. manifest.Files.Where(f => plan.LookupsIn(HubEngine.FileOf(f)).Any(names.Contains)).Select(f => f.Stream)];
    }

    /// <summary>Names of the streams that are joined to a file.</summary>
    public static IReadOnlyList<string> After(Manifest manifest, IRunPlan plan, ManifestFile file)
    {
        var names = plan.LookupsIn(HubEngine.FileOf(file));
        return names.Count == 0 ? [] : [.. manifest.Files.Where(f => plan.LookupsFor(HubEngine.FileOf(f)).Any(names.Contains)).Select(f => f.Stream)];
    }

    /// <summary>Refuses a manifest in which a file is joined to one that is not declared, or to itself.</summary>
    public static void Check(Manifest manifest, IRunPlan plan)
    {
        foreach (var file in manifest.Files)
        {
            foreach (var lookup in plan.LookupsFor(HubEngine.FileOf(file)))
            {
                var filling = manifest.Files.Where(f => plan.LookupsIn(HubEngine.FileOf(f)).Contains(lookup)).ToList();
                if (filling.Count == 0)
                {
                    throw Refused.Manifest(
                        $"ファイル {file.Stream} のレコードは {lookup} のレコードを引きますが、{lookup} のファイルがマニフェストにありません。一緒に宣言してください（アダプタが扱う名前: {string.Join("、", plan.Files)}）。",
                        $"records of {file.Stream} are joined to {lookup}, and no file of {lookup} is in the manifest: declare it too (the adapter takes {string.Join(", ", plan.Files)}).");
                }

                if (filling.Contains(file))
                {
                    throw Refused.Manifest(
                        $"ファイル {file.Stream} は、自分自身を {lookup} として引くことになります。引かれる側は別のファイルにしてください。",
                        $"{file.Stream} would have to look itself up as {lookup}: what is looked up must be in a file of its own.");
                }
            }
        }
    }
}
