using System.Globalization;
using System.Text;
using Hub.Catalog.Editions;

namespace Hub.Catalog.Schema;

/// <summary>
/// Writes the tables of an edition as DDL: one table per group, one column per item under its romaji name, a further table for each group's repeated items, Japanese comments,
/// checks by type and length, primary and foreign keys. Dates stay text, because 0000-01-01 and 9999-12-31 are legal. Same edition and dialect → same text.
/// </summary>
public static partial class SchemaText
{
    /// <summary>The DDL of all groups; lines end in LF.</summary>
    public static string Write(Edition edition, SqlDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var text = new StringBuilder();
        Line(text, $"-- {edition.Id} {edition.Title}");
        foreach (var group in edition.Groups)
        {
            Table(text, group, dialect);
            Repeats(text, group, dialect);
        }

        Constraints(text, edition, dialect);

        return text.ToString();
    }

    private static void Table(StringBuilder text, Group group, SqlDialect dialect)
    {
        Line(text, "");
        Line(text, $"-- {group.Name}");
        Line(text, $"CREATE TABLE {Quote(group.Romaji)} (");
        var lines = group.Items.Where(i => !i.IsRepeated).Select(i => (Sql: Column(i, dialect), Comment: $"{i.Name} {i.Id} {i.Type.Symbol()}({i.LengthText})")).ToList();
        if (group.KeyItems.Count > 0)
        {
            lines.Add(($"  PRIMARY KEY ({Names(group.KeyItems)})", ""));
        }

        if (dialect == SqlDialect.Sqlite)
        {
            lines.AddRange(ForeignKeys(group, isRepeated: false).Select(r => ($"  {ForeignKey(r)}", "")));
        }

        Lines(text, lines);
        Line(text, dialect == SqlDialect.Sqlite ? ") STRICT;" : ");");
        if (dialect == SqlDialect.Postgres)
        {
            Line(text, $"COMMENT ON TABLE {Quote(group.Romaji)} IS {Literal(group.Name)};");
            foreach (var item in group.Items.Where(i => !i.IsRepeated))
            {
                Line(text, $"COMMENT ON COLUMN {Quote(group.Romaji)}.{Name(item)} IS {Literal($"{item.Name} ({item.Id})")};");
            }
        }

        Hints(text, group);
    }

    // Repeated items stand in rows of their own: one row per occurrence, all repeated items of the group side by side.
    private static void Repeats(StringBuilder text, Group group, SqlDialect dialect)
    {
        var repeated = group.Items.Where(i => i.IsRepeated).ToList();
        if (repeated.Count == 0 || group.KeyItems.Count == 0)
        {
            return;
        }

        var keys = Names(group.KeyItems);
        Line(text, "");
        Line(text, $"-- {group.Name}: 繰返し項目");
        Line(text, $"CREATE TABLE {Quote(RepeatedName(group))} (");
        List<(string, string)> lines = [.. group.KeyItems.Select(k => (Column(k, dialect), k.Name))];
        lines.Add(($"  \"occurrence\" INTEGER NOT NULL CHECK (\"occurrence\" BETWEEN 1 AND {repeated.Max(i => i.Repeat).ToString(CultureInfo.InvariantCulture)})", "何番目か"));
        lines.AddRange(repeated.Select(i => (Column(i, dialect, nullable: true), $"{i.Name} {i.Id} {i.Type.Symbol()}({i.LengthText}) 繰返し{i.Repeat}")));
        lines.Add(($"  PRIMARY KEY ({keys}, \"occurrence\")", ""));
        lines.Add(($"  FOREIGN KEY ({keys}) REFERENCES {Quote(group.Romaji)} ({keys}) DEFERRABLE INITIALLY DEFERRED", ""));
        if (dialect == SqlDialect.Sqlite)
        {
            lines.AddRange(ForeignKeys(group, isRepeated: true).Select(r => ($"  {ForeignKey(r)}", "")));
        }

        Lines(text, lines);
        Line(text, dialect == SqlDialect.Sqlite ? ") STRICT;" : ");");
        if (dialect == SqlDialect.Postgres)
        {
            Line(text, $"COMMENT ON TABLE {Quote(RepeatedName(group))} IS {Literal(group.Name + "の繰返し項目")};");
            foreach (var item in repeated)
            {
                Line(text, $"COMMENT ON COLUMN {Quote(RepeatedName(group))}.{Name(item)} IS {Literal($"{item.Name} ({item.Id})")};");
            }
        }
    }

    private static string Column(Item item, SqlDialect dialect, bool nullable = false)
    {
        var name = Name(item);
        var required = !nullable && (item.IsKey || item.Requirement == Requirement.Required);
        var check = Check(item, name, dialect);
        return $"  {name} {TypeOf(item, dialect)}{(required ? " NOT NULL" : "")}{(check.Length > 0 ? $" CHECK ({check})" : "")}";
    }

    private static string TypeOf(Item item, SqlDialect dialect) => item.Type switch
    {
        ItemType.Blob => dialect == SqlDialect.Sqlite ? "BLOB" : "bytea",
        ItemType.WholeNumber or ItemType.SignedNumber when item.Length is > 0 and <= 18 => dialect == SqlDialect.Sqlite ? "INTEGER" : "bigint",
        ItemType.DecimalNumber when dialect == SqlDialect.Postgres && item.Length > 0 =>
            string.Create(CultureInfo.InvariantCulture, $"numeric({item.Length + item.Scale},{item.Scale})"),
        _ => dialect == SqlDialect.Sqlite ? "TEXT" : "text",
    };

    private static string Check(Item item, string name, SqlDialect dialect)
    {
        var length = dialect == SqlDialect.Sqlite ? "length" : "char_length";
        var number = item.Length is > 0 and <= 18 ? ((long)Math.Pow(10, item.Length) - 1).ToString(CultureInfo.InvariantCulture) : "";
        return item.Type switch
        {
            ItemType.WholeNumber when number.Length > 0 => $"{name} BETWEEN 0 AND {number}",
            ItemType.SignedNumber when number.Length > 0 => $"{name} BETWEEN -{number} AND {number}",
            ItemType.DecimalNumber when dialect == SqlDialect.Postgres && item.Length > 0 => $"{name} >= 0",
            ItemType.Date => Like(name, "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]", dialect),
            ItemType.Year => Like(name, "[0-9][0-9][0-9][0-9]", dialect),
            ItemType.Time => $"{Like(name, "[0-9][0-9]:[0-9][0-9]", dialect)} OR {Like(name, "[0-9][0-9]:[0-9][0-9]:[0-9][0-9]", dialect)}",
            ItemType.Blob => "",
            // A variation selector is no character of its own (DESIGN 6): lengths of full-width text allow as many again.
            ItemType.FullWidth when item.Length > 0 => string.Create(CultureInfo.InvariantCulture, $"{length}({name}) <= {item.Length * 2}"),
            _ when item.Length > 0 => string.Create(CultureInfo.InvariantCulture, $"{length}({name}) <= {(item.Type == ItemType.DecimalNumber ? item.Length + item.Scale + 1 : item.Length)}"),
            _ => "",
        };
    }

    private static string Like(string name, string pattern, SqlDialect dialect) => dialect == SqlDialect.Sqlite ? $"{name} GLOB '{pattern}'" : $"{name} ~ '^{pattern}$'";

    private static void Lines(StringBuilder text, IReadOnlyList<(string Sql, string Comment)> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            Line(text, lines[i].Sql + (i < lines.Count - 1 ? "," : "") + (lines[i].Comment.Length > 0 ? " -- " + lines[i].Comment : ""));
        }
    }

    private static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static string Literal(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    private static void Line(StringBuilder text, string line) => text.Append(line.ReplaceLineEndings(" ")).Append('\n');
}
