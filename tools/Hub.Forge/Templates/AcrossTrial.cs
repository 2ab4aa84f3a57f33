using Hub.Adapters;
using Hub.Findings;
using Hub.Validation.Across;

namespace Hub.Forge.Templates;

/// <summary>Holds the records of single persons against the rules across records, each as if there were nobody else.</summary>
internal sealed class AcrossTrial(AdapterPlan plan, KeyLevel level)
{
    private const int Memory = 64 * 1024;
    private const long FarApart = 12;

    /// <summary>What is found in sets of records that a person has, by the first of the set; what they refer to need not be there.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="run">Maps a record of a person and leaves its rows with the trial.</param>
    /// <param name="trial">Has the rows.</param>
    public Dictionary<RecordTemplate, SortedSet<string>> Find(IReadOnlyList<RecordTemplate[]> sets, Action<RecordTemplate, long> run, TrialRun trial)
    {
        var all = new Dictionary<RecordTemplate, SortedSet<string>>(ReferenceEqualityComparer.Instance);

        // A folder of its own, which is made only where memory does not do.
        var folder = Path.Combine(Path.GetTempPath(), $"hub-forge-{Guid.NewGuid():N}");
        foreach (var some in sets.Chunk((int)Math.Min(level.Count, int.MaxValue)))
        {
            using var check = AcrossCheck.Create(plan.Edition, plan.Groups.ToHashSet(), null, new AcrossOptions { Folder = folder, ChunkBytes = Memory });
            for (var i = 0; i < some.Length; i++)
            {
                all[some[i][0]] = new SortedSet<string>(StringComparer.Ordinal);
                foreach (var template in some[i])
                {
                    run(template, level.Count <= some.Length ? i : i * FarApart);
                    trial.Taken.ForEach(r => check.Add(r.Group, 0, i, r.Bytes));
                }
            }

            foreach (var finding in check.Complete().Where(f => f.Severity != Severity.Info && f.Code != AcrossFindings.ReferenceMissing))
            {
                all[some[finding.Position.Record][0]].Add(finding.Code.Name);
            }
        }

        return all;
    }
}
