using System.Text;
using Hub.Adapters.Packs;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Records;

namespace Hub.Adapters.Testing;

/// <summary>Runs the unit tests of a pack through its real plan.</summary>
public sealed class PackTestRun : IRecordSink
{
    private readonly AdapterPlan _plan;
    private readonly Dictionary<string, StandardRecord> _rows = new(StringComparer.Ordinal);

    private PackTestRun(AdapterPlan plan) => _plan = plan;

    /// <summary>Runs all tests of the plan's pack; none when it has no tests.yaml. Mistakes of the file are told.</summary>
    public static IReadOnlyList<PackTestResult> Run(AdapterPlan plan, AdapterProblems problems)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(problems);
        var path = Path.Combine(plan.Pack.Folder, PackTestReader.FileName);
        if (!File.Exists(path))
        {
            return [];
        }

        var tests = new PackTestReader(problems).Read(File.ReadAllText(path));
        var run = new PackTestRun(plan);
        return [.. tests.Select(t => new PackTestResult(t.Name, t.Mark.Line, run.Run(t, tests)))];
    }

    /// <inheritdoc/>
    public void Add(StandardRecord row, SourcePosition position)
    {
        ArgumentNullException.ThrowIfNull(row);
        var copy = new StandardRecord(row.Group);
        copy.CopyFrom(row);
        _rows[row.Group.Name] = copy;
    }

    private List<string> Run(PackTest test, IReadOnlyList<PackTest> all)
    {
        var differences = new List<string>();
        if (_plan.Sources.FirstOrDefault(s => s.Name == test.Source.Value) is not { } source)
        {
            return [$"there is no source {test.Source.Value}"];
        }

        var record = _plan.CreateRecord(source.Name);
        Fill(record, test, all, differences, 0);
        var findings = new FindingList();
        _rows.Clear();
        var worker = _plan.CreateWorker(source.Files[0].Replace('*', 'X').Replace('?', 'X'));
        var outcome = worker.Map(new RawRecord(0, 0, record.Bytes) { Header = record.Header }, this, findings);
        if (!outcome.ToString().Equals(test.Outcome, StringComparison.OrdinalIgnoreCase))
        {
            differences.Add($"outcome is {outcome}, expected {test.Outcome}");
        }

        CompareFindings(test, findings, differences);
        foreach (var (group, items) in test.Rows)
        {
            CompareRow(group.Value, items.Select(i => (i.Item.Value, i.Value)), differences);
        }

        return differences;
    }

    private static void Fill(SourceRecord record, PackTest test, IReadOnlyList<PackTest> all, List<string> differences, int depth)
    {
        if (test.Like is { } like)
        {
            if (depth < 8 && all.FirstOrDefault(t => t.Name == like.Value) is { } other)
            {
                Fill(record, other, all, differences, depth + 1);
            }
            else
            {
                differences.Add($"like: there is no test {like.Value}");
            }
        }

        foreach (var (field, value) in test.Fields)
        {
            if (!record.TrySet(field.Value, value, out var reason))
            {
                differences.Add(reason);
            }
        }
    }

    private static void CompareFindings(PackTest test, FindingList findings, List<string> differences)
    {
        var expected = test.Findings.Select(f => f.Value).ToList();
        foreach (var finding in findings)
        {
            var at = expected.FindIndex(e => e == finding.Code.Name || e == finding.Code.ToString());
            if (at >= 0)
            {
                expected.RemoveAt(at);
            }
            else
            {
                differences.Add($"unexpected {finding.Code} {finding.Code.Name}: {finding.Message(Language.En)}");
            }
        }

        differences.AddRange(expected.Select(e => $"finding {e} was expected"));
    }

    private void CompareRow(string group, IEnumerable<(string Item, string Value)> items, List<string> differences)
    {
        if (!_rows.TryGetValue(group, out var row))
        {
            differences.Add($"no row of {group}");
            return;
        }

        foreach (var (name, value) in items)
        {
            if (row.Group.Find(name) is not { } item)
            {
                differences.Add($"{group} has no item {name}");
                continue;
            }

            var actual = string.Join('|', Enumerable.Range(0, Math.Max(1, row.Count(item.Ordinal))).Select(i => Encoding.UTF8.GetString(row.Value(item.Ordinal, i))));
            if (actual != value)
            {
                differences.Add($"{item.Name} is \"{actual}\", expected \"{value}\"");
            }
        }
    }
}
