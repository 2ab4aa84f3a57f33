using System.Globalization;
using Hub.Catalog.Editions;

namespace Hub.Catalog.Tests.Schema;

/// <summary>Rows for the tables of an edition: one of each that must be taken, and others with one fault each.</summary>
internal static class SchemaRows
{
    /// <summary>Stands for a blob: the dialects write it differently.</summary>
    public const string Blob = "<blob>";

    public const string NotNull = "NOT NULL";
    public const string Check = "CHECK";
    public const string Unique = "UNIQUE";
    public const string ForeignKey = "FOREIGN KEY";

    /// <summary>INSERTs that must be taken together, in one transaction.</summary>
    public static IEnumerable<string> Good(Edition edition) => edition.Groups.SelectMany(g => new[] { Row(g, new Dictionary<Item, string>()), Repeated(g, null) }).OfType<string>();

    /// <summary>INSERTs that must be refused, with what refuses them; the good rows are there.</summary>
    public static IEnumerable<(string Sql, string Kind)> Bad(Edition edition) => edition.Groups.SelectMany(Bad);

    private static IEnumerable<(string Sql, string Kind)> Bad(Group group)
    {
        yield return (Row(group, new Dictionary<Item, string>()), Unique);
        var single = group.Items.Where(i => !i.IsRepeated).ToList();
        foreach (var required in single.Where(i => i.IsKey || i.Requirement == Hub.Catalog.Editions.Requirement.Required))
        {
            yield return (Row(group, new Dictionary<Item, string> { [required] = "NULL" }), NotNull);
        }

        foreach (var item in single.Where(i => Wrong(i) is not null))
        {
            yield return (Row(group, new Dictionary<Item, string> { [item] = Wrong(item)! }), Check);
        }

        foreach (var item in group.Items.Where(i => i.IsRepeated && Wrong(i) is not null))
        {
            yield return (Repeated(group, item)!, Check);
        }

        foreach (var relation in group.Relations.Where(r => r.NamesOneRow && !r.IsRepeated))
        {
            var item = relation.Pairs[^1].Child;
            var values = new Dictionary<Item, string> { [item] = Other(item) };
            if (!item.IsKey)
            {
                values[group.KeyItems[^1]] = Other(group.KeyItems[^1]);
            }

            yield return (Row(group, values), ForeignKey);
        }
    }

    private static string Row(Group group, Dictionary<Item, string> values)
    {
        var items = group.Items.Where(i => !i.IsRepeated).ToList();
        return $"INSERT INTO \"{group.Romaji}\" VALUES ({string.Join(", ", items.Select(i => values.GetValueOrDefault(i) ?? Value(i)))})";
    }

    private static string? Repeated(Group group, Item? wrong)
    {
        var items = group.Items.Where(i => i.IsRepeated).ToList();
        return items.Count == 0 || group.KeyItems.Count == 0
            ? null
            : $"INSERT INTO \"{group.Romaji}_repeated\" VALUES ({string.Join(", ", [.. group.KeyItems.Select(Value), wrong is null ? "1" : "2", .. items.Select(i => i == wrong ? Wrong(i)! : Value(i))])})";
    }

    private static string Value(Item item) => item.Type switch
    {
        ItemType.Blob => Blob,
        ItemType.WholeNumber or ItemType.SignedNumber or ItemType.DecimalNumber when item.Type != ItemType.DecimalNumber && item.Length is > 0 and <= 18 => "1",
        ItemType.DecimalNumber => "'0.5'",
        ItemType.Date => "'9999-12-31'",
        ItemType.Time => "'23:59'",
        ItemType.Year => "'0000'",
        ItemType.FullWidth => "'" + new string('\u8FBB', Math.Clamp(item.Length, 1, 3)) + "'",
        _ => "'1'",
    };

    private static string Other(Item item) => item.Type switch
    {
        ItemType.Date => "'0000-01-01'",
        ItemType.Year => "'2020'",
        _ => Value(item).Replace('1', '2'),
    };

    private static string? Wrong(Item item) => item.Type switch
    {
        ItemType.Date => "'2020-1-1'",
        ItemType.Time => "'noon'",
        ItemType.Year => "'20'",
        ItemType.WholeNumber or ItemType.SignedNumber when item.Length is > 0 and <= 18 => Math.Pow(10, item.Length).ToString("F0", CultureInfo.InvariantCulture),
        ItemType.HalfWidth when item.Length > 0 => "'" + new string('1', item.Length + 1) + "'",
        ItemType.FullWidth when item.Length > 0 => "'" + new string('\u8FBB', (item.Length * 2) + 1) + "'",
        _ => null,
    };
}
