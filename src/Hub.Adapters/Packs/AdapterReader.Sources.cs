using Hub.Adapters.Model;
using Hub.Adapters.Yaml;

namespace Hub.Adapters.Packs;

/// <summary>Sources and conditions.</summary>
internal sealed partial class AdapterReader
{
    internal static readonly string[] Framings = ["fixed", "rdw", "bdw-rdw", "newline", "csv", "intermediate"];

    private List<SourceSpec> ReadSources(MapReader top)
    {
        var sources = new List<SourceSpec>();
        foreach (var (key, value) in RequiredMap(top, "sources"))
        {
            if (value is not YamlMap map)
            {
                problems.Add(value.Mark, "レコード種別はマップです (files: …)。", "A source is a map (files: …).");
                continue;
            }

            var reader = new MapReader(map, problems);
            var delimiter = reader.Text("delimiter");
            if (delimiter is { Value.Length: not 1 })
            {
                problems.Add(delimiter.Mark, "delimiter は1文字です (タブは \"\\t\")。", "delimiter is one character (a tab is \"\\t\").");
            }

            var source = new SourceSpec
            {
                Mark = map.Mark,
                Name = key,
                Files = reader.Texts("files"),
                Framing = reader.Choice("framing", Framings) ?? "fixed",
                Length = reader.Integer("length", 1, 1 << 20),
                Copybook = reader.Text("copybook"),
                Record = reader.Text("record"),
                Dialect = reader.Text("dialect"),
                Columns = reader.Texts("columns"),
                Delimiter = delimiter is { Value.Length: 1 } ? delimiter.Value[0] : ',',
                Header = reader.Boolean("header") ?? false,
                Select = reader.Find("select") is { } select ? ReadCondition(select) : null,
                Drops = ReadDrops(reader),
                Lookup = ReadLookup(reader),
                Joins = ReadJoins(reader),
                Totals = ReadTotals(reader),
            };
            reader.Find("note");
            reader.Finish();
            CheckSource(source);
            sources.Add(source);
        }

        return sources;
    }

    private void CheckSource(SourceSpec source)
    {
        var isDelimited = source.Framing is "csv" or "intermediate";
        if (source.Files.Count == 0)
        {
            problems.Add(source.Mark, "files がありません (例: files: \"JUKI*.DAT\")。", "files is missing, such as files: \"JUKI*.DAT\".");
        }

        if (!isDelimited && source.Copybook is null)
        {
            problems.Add(source.Mark, "copybook がありません。", "copybook is missing.");
        }

        if (isDelimited && source.Copybook is not null)
        {
            problems.Add(source.Copybook.Mark, "CSV に copybook は使えません。columns か header を書いてください。", "A CSV has no copybook; give columns or header.");
        }

        if (isDelimited && source.Columns.Count == 0)
        {
            problems.Add(source.Mark, "columns に列の名前を書いてください。", "columns is missing: the names of the columns.");
        }
    }

    private List<TotalSpec> ReadTotals(MapReader reader)
    {
        var totals = new List<TotalSpec>();
        foreach (var entry in reader.List("totals")?.Items ?? [])
        {
            if (entry is not YamlMap map)
            {
                problems.Add(entry.Mark, "totals の要素は field と of のマップです。", "An entry of totals is a map of field and of.");
                continue;
            }

            var total = new MapReader(map, problems);
            var field = total.RequiredText("field");
            var when = total.Find("when") is { } condition ? ReadCondition(condition) : null;
            var of = total.Texts("of");
            var sum = total.Text("sum");
            total.Finish();
            if (of.Count == 0)
            {
                problems.Add(map.Mark, "of がありません (数えるレコード種別の名前)。", "of is missing: the names of the sources whose records count.");
            }
            else if (field is not null)
            {
                totals.Add(new TotalSpec { Field = field, When = when, Of = of, Sum = sum });
            }
        }

        return totals;
    }

    private List<DropSpec> ReadDrops(MapReader reader)
    {
        var drops = new List<DropSpec>();
        foreach (var entry in reader.List("drop")?.Items ?? [])
        {
            if (entry is not YamlMap map)
            {
                problems.Add(entry.Mark, "drop の要素は when と reason のマップです。", "An entry of drop is a map of when and reason.");
                continue;
            }

            var drop = new MapReader(map, problems);
            var when = drop.Find("when");
            var reason = drop.RequiredText("reason");
            drop.Finish();
            if (when is null)
            {
                problems.Add(map.Mark, "when がありません。", "when is missing.");
            }
            else if (ReadCondition(when) is { } condition && reason is not null)
            {
                drops.Add(new DropSpec(condition, reason.Value));
            }
        }

        return drops;
    }

    private ConditionSpec? ReadCondition(YamlValue value)
    {
        if (value is not YamlMap map)
        {
            problems.Add(value.Mark, "条件は {field: 項目, is: 値} の形です。", "A condition has the form {field: name, is: value}.");
            return null;
        }

        var reader = new MapReader(map, problems);
        var all = reader.List("all");
        var any = reader.List("any");
        var field = reader.Text("field");
        var item = reader.Text("item");
        var isValues = reader.Find("is") is { } i ? reader.TextsOf(i, "is") : null;
        var notValues = reader.Find("not") is { } n ? reader.TextsOf(n, "not") : null;
        var empty = reader.Boolean("empty");
        var same = reader.Text("same-as");
        reader.Finish();
        if ((all ?? any) is { } list && field is null && item is null && (all is null || any is null))
        {
            return new ConditionSpec
            {
                Mark = map.Mark,
                Kind = all is null ? ConditionKind.Any : ConditionKind.All,
                Parts = [.. list.Items.Select(ReadCondition).OfType<ConditionSpec>()],
            };
        }

        var questions = (isValues is null ? 0 : 1) + (notValues is null ? 0 : 1) + (empty is null ? 0 : 1) + (same is null ? 0 : 1);
        if ((field is null) == (item is null) || all is not null || any is not null || questions != 1)
        {
            problems.Add(map.Mark,
                "条件は field か item のどちらか一つと、is・not・empty・same-as のどれか一つ、または all / any のリストです。",
                "A condition is one of field and item with one of is, not, empty and same-as, or a list under all or any.");
            return null;
        }

        return new ConditionSpec
        {
            Mark = map.Mark,
            Kind = same is not null ? ConditionKind.Same : isValues is not null ? ConditionKind.Is : notValues is not null ? ConditionKind.Not : empty == true ? ConditionKind.Empty : ConditionKind.Present,
            Operand = field ?? item,
            IsItem = item is not null,
            Other = same,
            Values = [.. (isValues ?? notValues ?? []).Select(t => t.Value)],
        };
    }

    private IReadOnlyList<(YamlText Key, YamlValue Value)> RequiredMap(MapReader top, string key)
    {
        if (top.Map(key) is { Entries.Count: > 0 } map)
        {
            return map.Entries;
        }

        if (top.Find(key) is null or YamlMap)
        {
            problems.Add(top.Mark, $"{key} がありません。", $"{key} is missing.");
        }

        return [];
    }
}
