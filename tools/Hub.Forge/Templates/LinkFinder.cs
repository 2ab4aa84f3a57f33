using System.Text;
using Hub.Adapters;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;

namespace Hub.Forge.Templates;

/// <summary>Reads off the rows of records which foreign keys are in them.</summary>
internal sealed class LinkFinder(AdapterPlan plan)
{
    private readonly IReadOnlyList<GroupRelation> _relations = [.. plan.Groups.SelectMany(g => g.Relations).Where(r => plan.Groups.Contains(r.Parent))];

    /// <summary>The links of a record.</summary>
    /// <param name="rows">Its rows.</param>
    /// <param name="alone">What is found in it alone.</param>
    public TemplateLinks Find(IEnumerable<(Group Group, byte[] Bytes)> rows, IReadOnlySet<string> alone)
    {
        var (references, provides) = (new HashSet<(int, string)>(), new HashSet<(int, string)>());
        foreach (var (group, bytes) in rows)
        {
            var row = new StandardRecord(group);
            row.ReadFrom(bytes);
            var isDeleted = group.Find("削除フラグ") is { } flag && row[flag.Ordinal].SequenceEqual("1"u8);
            for (var r = 0; r < _relations.Count; r++)
            {
                if (_relations[r].Child == group && !isDeleted && KeyOf(row, _relations[r].Pairs.Select(p => p.Child)) is { } child)
                {
                    references.Add((r, child));
                }

                if (_relations[r].Parent == group && KeyOf(row, _relations[r].Pairs.Select(p => p.Parent)) is { } parent)
                {
                    provides.Add((r, parent));
                }
            }
        }

        references.ExceptWith(provides);
        return new TemplateLinks(references, provides, alone);
    }

    private static string? KeyOf(StandardRecord row, IEnumerable<Item> items)
    {
        var values = items.Select(i => (i.Type, Text: Encoding.UTF8.GetString(row[i.Ordinal]))).ToList();
        return values.Any(v => v.Text.Length == 0) ? null : string.Join('\n', values.Select(v => v.Type == ItemType.WholeNumber ? v.Text.TrimStart('0') : v.Text));
    }
}
