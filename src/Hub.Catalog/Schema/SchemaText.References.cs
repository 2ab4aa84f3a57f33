using System.Text;
using Hub.Catalog.Editions;

namespace Hub.Catalog.Schema;

/// <content>
/// Foreign keys and names. A foreign key whose items are the other group's whole primary key is a constraint, checked at the end of the transaction; one that
/// names a history, or another business, is a comment: no row of it is the one meant, so the hub's own rules across records judge it.
/// </content>
public static partial class SchemaText
{
    /// <summary>Longest name that PostgreSQL keeps; it cuts longer ones off without a word.</summary>
    private const int LongestName = 63;

    private static IEnumerable<GroupRelation> ForeignKeys(Group group, bool isRepeated) => group.Relations.Where(r => r.NamesOneRow && r.IsRepeated == isRepeated);

    private static string ForeignKey(GroupRelation relation)
    {
        var pairs = relation.Parent.KeyItems.Select(k => relation.Pairs.First(p => p.Parent == k)).ToList();
        return $"FOREIGN KEY ({Names(pairs.Select(p => p.Child))}) REFERENCES {Quote(relation.Parent.Romaji)} ({Names(pairs.Select(p => p.Parent))}) DEFERRABLE INITIALLY DEFERRED";
    }

    private static void Constraints(StringBuilder text, Edition edition, SqlDialect dialect)
    {
        if (dialect != SqlDialect.Postgres)
        {
            return;
        }

        foreach (var group in edition.Groups)
        {
            foreach (var isRepeated in (bool[])[false, true])
            {
                foreach (var relation in ForeignKeys(group, isRepeated))
                {
                    Line(text, "");
                    Line(text, $"-- {group.Name} → {relation.Parent.Name}");
                    Line(text, $"ALTER TABLE {Quote(isRepeated ? RepeatedName(group) : group.Romaji)} ADD {ForeignKey(relation)};");
                }
            }
        }
    }

    private static void Hints(StringBuilder text, Group group)
    {
        foreach (var relation in group.Relations.Where(r => !r.NamesOneRow))
        {
            Line(text, $"-- 参照: {string.Join("・", relation.Pairs.Select(p => p.Child.Name))} → {relation.Parent.Name}（履歴）");
        }

        foreach (var item in group.Items.Where(i => i.References is { } id && group.Edition.FindItem(id) is null))
        {
            Line(text, $"-- 参照: {item.Name} → 業務 {item.References![..3]} の {item.References}");
        }
    }

    private static string RepeatedName(Group group) => group.Romaji + "_repeated";

    private static string Names(IEnumerable<Item> items) => string.Join(", ", items.Select(Name));

    private static string Name(Item item) => Quote(item.Romaji.Length <= LongestName ? item.Romaji : $"{item.Romaji[..(LongestName - item.Id.Length - 1)]}_{item.Id}");
}
