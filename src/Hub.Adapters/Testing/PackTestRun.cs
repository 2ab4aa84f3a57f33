using System.Text;
using Hub.Adapters.Lookups;
using Hub.Adapters.Packs;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Records;

namespace Hub.Adapters.Testing;

/// <summary>Runs the unit tests of a pack through its real plan.</summary>
public sealed class PackTestRun : IRecordSink
{
    private readonly AdapterPlan _plan;
    private readonly Dictionary<string, List<StandardRecord>> _rows = new(StringComparer.Ordinal);

    private readonly Language _language;

    private PackTestRun(AdapterPlan plan, Language language) => (_plan, _language) = (plan, language);

    /// <summary>Runs all tests of the plan's pack; none when it has no tests.yaml. Mistakes of the file are told; differences are in the language.</summary>
    public static IReadOnlyList<PackTestResult> Run(AdapterPlan plan, AdapterProblems problems, Language language = Language.En)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(problems);
        var path = Path.Combine(plan.Pack.Folder, PackTestReader.FileName);
        if (!File.Exists(path))
        {
            return [];
        }

        var tests = new PackTestReader(problems).Read(File.ReadAllText(path));
        var run = new PackTestRun(plan, language);
        return [.. tests.Select(t => new PackTestResult(t.Name, t.Mark.Line, run.Run(t, tests)))];
    }

    /// <inheritdoc/>
    public void Add(StandardRecord row, SourcePosition position)
    {
        ArgumentNullException.ThrowIfNull(row);
        var copy = new StandardRecord(row.Group);
        copy.CopyFrom(row);
        if (!_rows.TryGetValue(row.Group.Name, out var rows))
        {
            _rows[row.Group.Name] = rows = [];
        }

        rows.Add(copy);
    }

    private List<string> Run(PackTest test, IReadOnlyList<PackTest> all)
    {
        var differences = new List<string>();
        if (_plan.Sources.FirstOrDefault(s => s.Name == test.Source.Value) is not { } source)
        {
            return [Text($"移行元 {test.Source.Value} は adapter.yaml の sources にありません", $"there is no source {test.Source.Value}")];
        }

        var record = _plan.CreateRecord(source.Name);
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        Fill(record, test, all, differences, missing, 0);
        var lookups = Lookups(test, all, differences, missing);
        if (missing.Count > 0)
        {
            // What comes of a record without them says nothing.
            var names = string.Join(", ", missing);
            return [Text($"{names} は移行元にありません。adapter.yaml かコピー句で名前を変えたなら、tests.yaml も同じく直してください", $"the source has no field {names}; where you renamed fields in adapter.yaml or the copybook, rename them in tests.yaml too")];
        }

        var findings = new FindingList();
        _rows.Clear();
        var worker = _plan.CreateWorker(StreamOf(source), lookups);
        var outcome = worker.Map(new RawRecord(0, 0, record.Bytes) { Header = record.Header }, this, findings);
        if (!outcome.ToString().Equals(test.Outcome, StringComparison.OrdinalIgnoreCase))
        {
            differences.Add(Text($"結果が {outcome.ToString().ToLowerInvariant()} です（期待 {test.Outcome}）", $"outcome is {outcome}, expected {test.Outcome}"));
        }

        CompareFindings(test, findings, differences);
        foreach (var (group, items) in test.Rows)
        {
            CompareRow(group.Value, items.Select(i => (i.Item.Value, i.Value)), differences);
        }

        return differences;
    }

    private static string StreamOf(Plan.SourcePlan source) => source.Files[0].Replace('*', 'X').Replace('?', 'X');

    private string Text(string ja, string en) => _language == Language.Ja ? ja : en;

    private LookupSet Lookups(PackTest test, IReadOnlyList<PackTest> all, List<string> differences, SortedSet<string> missing)
    {
        var builder = new LookupBuilder(_plan);
        for (var depth = 0; test.Joined.Count == 0 && depth < 8 && all.FirstOrDefault(t => t.Name == test.Like?.Value) is { } other; depth++)
        {
            test = other;
        }

        foreach (var (name, fields) in test.Joined)
        {
            if (_plan.Sources.FirstOrDefault(s => s.Name == name.Value) is not { Lookup: not null } source)
            {
                differences.Add(Text($"with: {name.Value} は lookup のある移行元ではありません", $"with: {name.Value} is no lookup source"));
                continue;
            }

            var record = _plan.CreateRecord(source.Name);
            Set(record, fields, differences, missing);
            builder.Add(StreamOf(source), new RawRecord(0, 0, record.Bytes) { Header = record.Header });
        }

        return builder.Build();
    }

    private static void Set(SourceRecord record, IReadOnlyList<(Yaml.YamlText Field, string Value)> fields, List<string> differences, SortedSet<string> missing)
    {
        foreach (var (field, value) in fields)
        {
            if (!record.Has(field.Value))
            {
                missing.Add(field.Value);
            }
            else if (!record.TrySet(field.Value, value, out var reason))
            {
                differences.Add(reason);
            }
        }
    }

    private void Fill(SourceRecord record, PackTest test, IReadOnlyList<PackTest> all, List<string> differences, SortedSet<string> missing, int depth)
    {
        if (test.Like is { } like)
        {
            if (depth < 8 && all.FirstOrDefault(t => t.Name == like.Value) is { } other)
            {
                Fill(record, other, all, differences, missing, depth + 1);
            }
            else
            {
                differences.Add(Text($"like: テスト {like.Value} はありません", $"like: there is no test {like.Value}"));
            }
        }

        Set(record, test.Fields, differences, missing);
    }

    private void CompareFindings(PackTest test, FindingList findings, List<string> differences)
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
                differences.Add(Text($"予期しない指摘 {finding.Code} {finding.Code.Name}: {finding.Message(Language.Ja)}", $"unexpected {finding.Code} {finding.Code.Name}: {finding.Message(Language.En)}"));
            }
        }

        differences.AddRange(expected.Select(e => Text($"指摘 {e} が出るはずですが、出ません", $"finding {e} was expected")));
    }

    private void CompareRow(string group, IEnumerable<(string Item, string Value)> items, List<string> differences)
    {
        // "group#2" is the second row that the record gave to the group.
        var hash = group.IndexOf('#', StringComparison.Ordinal);
        var name = hash < 0 ? group : group[..hash];
        var number = hash < 0 || !int.TryParse(group[(hash + 1)..], out var n) ? 1 : n;
        if (!_rows.TryGetValue(name, out var rows) || number < 1 || number > rows.Count)
        {
            differences.Add(Text($"{group} の行がありません", $"no row of {group}"));
            return;
        }

        var row = rows[number - 1];
        foreach (var (itemName, value) in items)
        {
            if (row.Group.Find(itemName) is not { } item)
            {
                differences.Add(Text($"{group} にデータ項目 {itemName} はありません", $"{group} has no item {itemName}"));
                continue;
            }

            var actual = string.Join('|', Enumerable.Range(0, Math.Max(1, row.Count(item.Ordinal))).Select(i => Encoding.UTF8.GetString(row.Value(item.Ordinal, i))));
            if (actual != value)
            {
                differences.Add(Text($"{item.Name} が「{actual}」です（期待「{value}」）", $"{item.Name} is \"{actual}\", expected \"{value}\""));
            }
        }
    }
}
