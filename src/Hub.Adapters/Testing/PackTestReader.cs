using Hub.Adapters.Packs;
using Hub.Adapters.Yaml;

namespace Hub.Adapters.Testing;

/// <summary>Reads tests.yaml.</summary>
internal sealed class PackTestReader(AdapterProblems problems)
{
    /// <summary>Name of the file in a pack.</summary>
    public const string FileName = "tests.yaml";

    internal static readonly string[] Outcomes = ["mapped", "dropped", "rejected"];

    /// <summary>The tests in order; mistakes are told.</summary>
    public IReadOnlyList<PackTest> Read(string text)
    {
        var tests = new List<PackTest>();
        switch (YamlTree.Read(FileName, text, problems))
        {
            case YamlMap map:
                foreach (var (name, value) in map.Entries)
                {
                    if (value is YamlMap body)
                    {
                        tests.Add(ReadTest(name, body));
                    }
                    else
                    {
                        problems.Add(value.Mark, "テストはマップです (source: …, record: …, expect: …)。", "A test is a map (source: …, record: …, expect: …).");
                    }
                }

                break;
            case { } other:
                problems.Add(other.Mark, "tests.yaml の最上位はテスト名のマップです。", "The top of tests.yaml is a map of test names.");
                break;
            default:
                break;
        }

        return tests;
    }

    private PackTest ReadTest(YamlText name, YamlMap body)
    {
        var reader = new MapReader(body, problems);
        var like = reader.Text("like");
        var source = reader.RequiredText("source");
        var fields = Pairs(reader.Map("record"));
        var joined = ReadJoined(reader.Map("with"));
        var rows = (reader.Map("expect")?.Entries ?? []).Select(e => (e.Key, Pairs(e.Value as YamlMap))).ToArray();
        var findings = reader.Texts("findings");
        var outcome = reader.Choice("outcome", Outcomes);
        reader.Finish();
        return new PackTest
        {
            Mark = body.Mark,
            Name = name.Value,
            Like = like,
            Source = source ?? new YamlText(body.Mark, ""),
            Fields = fields,
            Joined = joined,
            Rows = rows,
            Findings = findings,
            Outcome = outcome ?? Outcomes[0],
        };
    }

    private List<(YamlText Source, IReadOnlyList<(YamlText Field, string Value)> Fields)> ReadJoined(YamlMap? map)
    {
        var joined = new List<(YamlText, IReadOnlyList<(YamlText, string)>)>();
        foreach (var (source, value) in map?.Entries ?? [])
        {
            foreach (var record in value is YamlList list ? list.Items : [value])
            {
                if (record is YamlMap fields)
                {
                    joined.Add((source, Pairs(fields)));
                }
                else
                {
                    problems.Add(record.Mark, "with の値はレコード（項目: 値 のマップ）か、そのリストです。", "Under with stands a record (a map of field: value), or a list of records.");
                }
            }
        }

        return joined;
    }

    private IReadOnlyList<(YamlText Name, string Value)> Pairs(YamlMap? map)
    {
        var pairs = new List<(YamlText, string)>();
        foreach (var (key, value) in map?.Entries ?? [])
        {
            if (value is YamlText text)
            {
                pairs.Add((key, text.Value));
            }
            else
            {
                problems.Add(value.Mark, "値は文字列です。", "The value is a text.");
            }
        }

        return pairs;
    }
}
