using System.Text;
using Hub.Adapters.Model;
using Hub.Catalog.Editions;
using Hub.Findings;

namespace Hub.Adapters.Documents;

/// <summary>The mapping of a pack as a table: every item of its groups, where its value comes from, by which functions, and why.</summary>
public sealed class MappingDocument
{
    private readonly AdapterPlan _plan;

    /// <summary>Makes the document of a plan.</summary>
    public MappingDocument(AdapterPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        _plan = plan;
    }

    /// <summary>The rows, one for each item of each group that the pack fills; items without a source are there too.</summary>
    public IReadOnlyList<MappingRow> Rows => [.. _plan.Pack.Document.Groups.SelectMany(RowsOf)];

    /// <summary>As Markdown, one table a group.</summary>
    public string ToMarkdown(Language language)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(_plan.Pack.Name).Append(": ").Append(language == Language.Ja ? _plan.Pack.TitleJa : _plan.Pack.TitleEn).Append('\n');
        foreach (var group in Rows.GroupBy(r => r.Group))
        {
            text.Append("\n## ").Append(group.Key).Append("\n\n");
            text.Append(language == Language.Ja
                ? "| ID | データ項目 | 型 | 条件 | 移行元 | 変換 | 備考 |\n|---|---|---|---|---|---|---|\n"
                : "| id | item | type | demanded | source | functions | note |\n|---|---|---|---|---|---|---|\n");
            foreach (var row in group)
            {
                text.Append("| ").AppendJoin(" | ", row.Cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
            }
        }

        return text.ToString();
    }

    /// <summary>As CSV with a byte order mark, as Excel opens it.</summary>
    public string ToCsv()
    {
        var text = new StringBuilder("\uFEFFgroup,id,item,type,demanded,source,functions,note\r\n");
        foreach (var row in Rows)
        {
            text.AppendJoin(',', new[] { row.Group }.Concat(row.Cells).Select(SpreadsheetText.Cell)).Append("\r\n");
        }

        return text.ToString();
    }

    private IEnumerable<MappingRow> RowsOf(GroupSpec spec)
    {
        var group = _plan.Edition.FindGroup(spec.Group.Value)!;
        var byItem = spec.Items.ToDictionary(i => group.Find(i.Item.Value)!);
        var others = new Dictionary<Item, string>();
        foreach (var (item, mapped) in byItem)
        {
            foreach (var other in Others(mapped.Value, item).Select(group.Find).OfType<Item>())
            {
                others[other] = item.Name;
            }
        }

        foreach (var item in group.Items)
        {
            var mapped = byItem.GetValueOrDefault(item);
            var source = mapped is not null ? MappingText.Source(mapped.Value) : others.TryGetValue(item, out var from) ? $"← {from}" : "";
            yield return new MappingRow(
                group.Name,
                [
                    item.Id, item.Name, $"{item.Type.Symbol()} {item.LengthText}", Demanded(item), source,
                    mapped is null ? "" : MappingText.Functions(mapped.Value), mapped?.Note ?? "",
                ]);
        }
    }

    private static string Demanded(Item item) => item.Requirement switch
    {
        Requirement.Required => "必須",
        Requirement.Optional => "",
        _ => "※ " + (item.Condition?.Text ?? ""),
    };

    private static IEnumerable<string> Others(ValueSpec value, Item item)
    {
        foreach (var call in value.Do)
        {
            foreach (var name in (string[])["flag", "notation", "era", "others"])
            {
                if (call.Arguments.TryGetValue(name, out var argument))
                {
                    foreach (var text in argument.Texts)
                    {
                        yield return text;
                    }
                }
            }

            if (call.Function.Name == "date" && item.UnknownDate == UnknownDateRole.Date)
            {
                yield return item.UnknownFlag ?? "";
                yield return item.UnknownNotation ?? "";
            }
        }
    }
}
