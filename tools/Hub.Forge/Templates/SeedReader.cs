using Hub.Adapters;
using Hub.Adapters.Testing;

namespace Hub.Forge.Templates;

/// <summary>Takes the seeds of a pack from its unit tests (tests.yaml): records that the pack's author vouches for, and those that others join.</summary>
internal static class SeedReader
{
    private const int MaxLike = 8;

    /// <summary>All records of tests that are mapped without a finding; whether they are clean is seen when they are run.</summary>
    public static IReadOnlyList<Seed> Read(AdapterPlan plan)
    {
        var tests = Tests(plan);
        var seeds = new List<Seed>();
        foreach (var test in tests.Where(t => t.Outcome == PackTestReader.Outcomes[0] && t.Findings.Count == 0))
        {
            seeds.Add(new Seed(test.Source.Value, test.Name, Values(test, tests, 0)));
            foreach (var (source, fields) in test.Joined)
            {
                seeds.Add(new Seed(source.Value, test.Name, Last(fields.Select(f => (f.Field.Value, f.Value)))));
            }
        }

        return seeds;
    }

    /// <summary>Records of sources that fill no group: headers and trailers, as tests have them that see them dropped.</summary>
    public static IEnumerable<Seed> ReadFrames(AdapterPlan plan)
    {
        var tests = Tests(plan);
        var names = plan.Sources.Where(s => s is { Groups.Count: 0, Lookup: null }).Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        return tests.Where(t => t.Outcome == PackTestReader.Outcomes[1] && names.Contains(t.Source.Value)).Select(t => new Seed(t.Source.Value, t.Name, Values(t, tests, 0)));
    }

    private static IReadOnlyList<PackTest> Tests(AdapterPlan plan)
    {
        var path = Path.Combine(plan.Pack.Folder, PackTestReader.FileName);
        return File.Exists(path) ? new PackTestReader([]).Read(File.ReadAllText(path)) : [];
    }

    private static Dictionary<string, string> Values(PackTest test, IReadOnlyList<PackTest> all, int depth)
    {
        var values = test.Like is { } like && depth < MaxLike && all.FirstOrDefault(t => t.Name == like.Value) is { } other ? Values(other, all, depth + 1) : [];
        foreach (var (field, value) in test.Fields)
        {
            values[field.Value] = value;
        }

        return values;
    }

    private static Dictionary<string, string> Last(IEnumerable<(string Field, string Value)> fields)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, value) in fields)
        {
            values[field] = value;
        }

        return values;
    }
}
