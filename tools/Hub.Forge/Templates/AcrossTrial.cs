using Hub.Adapters;
using Hub.Findings;
using Hub.Validation.Across;

namespace Hub.Forge.Templates;

/// <summary>Holds the records of single persons against the rules across records: what one person's records contradict is no use for anybody.</summary>
internal sealed class AcrossTrial(AdapterPlan plan, KeyLevel level)
{
    private const int Memory = 64 * 1024;
    private const long FarApart = 12;

    /// <summary>Of sets of records that a person has, those in which nothing is found. What they refer to need not be there.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="run">Maps a record of a person and leaves its rows with the trial.</param>
    /// <param name="trial">Has the rows.</param>
    public HashSet<RecordTemplate> Clean(IReadOnlyList<RecordTemplate[]> sets, Action<RecordTemplate, long> run, TrialRun trial)
    {
        var clean = new HashSet<RecordTemplate>(ReferenceEqualityComparer.Instance);

        // A folder of its own, which is made only where memory does not do.
        var folder = Path.Combine(Path.GetTempPath(), $"hub-forge-{Guid.NewGuid():N}");
        foreach (var some in sets.Chunk((int)Math.Min(level.Count, int.MaxValue)))
        {
            using var check = AcrossCheck.Create(plan.Edition, plan.Groups.ToHashSet(), null, new AcrossOptions { Folder = folder, ChunkBytes = Memory });
            for (var i = 0; i < some.Length; i++)
            {
                foreach (var template in some[i])
                {
                    run(template, level.Count <= some.Length ? i : i * FarApart);
                    trial.Taken.ForEach(r => check.Add(r.Group, 0, i, r.Bytes));
                }
            }

            var found = check.Complete().Where(f => f.Severity != Severity.Info && f.Code != AcrossFindings.ReferenceMissing && f.Code != AcrossFindings.OneRowMissing)
                .Select(f => f.Position.Record).ToHashSet();
            clean.UnionWith(some.Where((_, i) => !found.Contains(i)).Select(s => s[0]));
        }

        return clean;
    }
}
