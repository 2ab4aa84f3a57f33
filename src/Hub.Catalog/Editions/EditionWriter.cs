using System.Globalization;
using System.Text;

namespace Hub.Catalog.Editions;

/// <summary>Writes the JSON form of an edition: fixed order, one item, rule or code value a line, so that a difference is a line. Same edition → same bytes.</summary>
public static class EditionWriter
{
    /// <summary>Writes UTF-8 without a byte order mark, lines ended by LF.</summary>
    public static void Write(Edition edition, Stream output)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine("{");
        text.WriteLine("\"edition\": {");
        var header = edition.Header;
        text.WriteLine(string.Join(",\n", HeaderLines(header)));
        text.WriteLine("},");
        text.WriteLine("\"groups\": [");
        Lines(text, edition.Groups, WriteGroup);
        text.WriteLine("],");
        text.WriteLine("\"codeLists\": [");
        Lines(text, edition.CodeLists, WriteCodeList);
        text.WriteLine("]");
        text.WriteLine("}");
    }

    private static IEnumerable<string> HeaderLines(EditionHeader header)
    {
        (string Name, string Value)[] properties =
        [
            ("business", header.Business),
            ("name", header.BusinessName),
            ("romaji", header.Romaji),
            ("version", header.Version),
            ("title", header.Title),
            ("published", header.Published),
            ("trust", header.Trust == Trust.Official ? "official" : "sample"),
            ("origin", header.Origin),
        ];
        return properties.Where(p => p.Value.Length > 0).Select(p => $"  {Quote(p.Name)}: {Quote(p.Value)}");
    }

    private static void WriteGroup(TextWriter text, Group group)
    {
        text.Write($"  {{\"id\": {Quote(group.Id)}, \"name\": {Quote(group.Name)}, \"romaji\": {Quote(group.Romaji)}");
        text.WriteLine($", \"requirement\": {Quote(Word(group.Requirement))}, \"items\": [");
        Lines(text, group.Items, (t, item) => t.Write("    {" + string.Join(", ", Properties(item).Select(p => $"{Quote(p.Name)}: {p.Json}")) + "}"));
        if (group.Rules.Count > 0)
        {
            text.WriteLine("  ], \"rules\": [");
            Lines(text, group.Rules, (t, rule) => t.Write(
                $"    {{\"id\": {Quote(rule.Id)}, \"text\": {Quote(rule.Text)}, \"ja\": {Quote(rule.Ja)}, \"en\": {Quote(rule.En)}, \"provenance\": {Quote(Word(rule.Provenance))}}}"));
        }

        text.Write("  ]}");
    }

    private static void WriteCodeList(TextWriter text, CodeList list)
    {
        text.Write($"  {{\"id\": {Quote(list.Id)}, \"name\": {Quote(list.Name)}");
        if (list.Provenance != Provenance.Official)
        {
            text.Write($", \"provenance\": {Quote(Word(list.Provenance))}");
        }

        text.WriteLine(", \"values\": [");
        Lines(text, list.Values, (t, v) => t.Write(
            v.Last is null ? $"    [{Quote(v.Value)}, {Quote(v.Label)}]" : $"    [{Quote(v.Value)}, {Quote(v.Last)}, {Quote(v.Label)}]"));
        text.Write("  ]}");
    }

    private static IEnumerable<(string Name, string Json)> Properties(Item item)
    {
        yield return ("id", Quote(item.Id));
        yield return ("name", Quote(item.Name));
        yield return ("romaji", Quote(item.Romaji));
        yield return ("type", Quote(item.Type.Symbol()));
        yield return ("length", Number(item.Length));
        if (item.Scale > 0)
        {
            yield return ("scale", Number(item.Scale));
        }

        if (item.Repeat > 1)
        {
            yield return ("repeat", Number(item.Repeat));
        }

        if (item.CodeListIds.Count > 0)
        {
            yield return ("codes", "[" + string.Join(", ", item.CodeListIds.Select(Quote)) + "]");
        }

        yield return ("requirement", Quote(Word(item.Requirement)));
        if (item.Condition is { } condition)
        {
            yield return ("condition", Quote(condition.Text));
            if (condition.Note is { } note)
            {
                yield return ("conditionNote", Quote(note));
            }
        }

        if (item.IsKey)
        {
            yield return ("key", "true");
        }

        if (item.IsForeignKey)
        {
            yield return ("foreignKey", "true");
        }

        foreach (var (name, value) in Optional(item))
        {
            if (value is not null)
            {
                yield return (name, Quote(value));
            }
        }
    }

    private static IEnumerable<(string Name, string? Value)> Optional(Item item)
    {
        yield return ("references", item.References);
        yield return ("unknown", item.UnknownDate == UnknownDateRole.None ? null : Word(item.UnknownDate));
        yield return ("unknownFlag", item.UnknownFlag);
        yield return ("unknownNotation", item.UnknownNotation);
        yield return ("min", item.Minimum);
        yield return ("max", item.Maximum);
        yield return ("implementation", item.Implementation == ImplementationClass.Unstated ? null : Word(item.Implementation));
        yield return ("provenance", item.Provenance == Provenance.Official ? null : Word(item.Provenance));
        yield return ("lengthProvenance", item.LengthProvenance == Provenance.Official ? null : Word(item.LengthProvenance));
        yield return ("definition", item.Text?.Definition);
        yield return ("description", item.Text?.Description);
        yield return ("sample", item.Text?.Sample);
        yield return ("remark", item.Text?.Remark);
    }

    private static void Lines<T>(TextWriter text, IReadOnlyList<T> values, Action<TextWriter, T> write)
    {
        for (var i = 0; i < values.Count; i++)
        {
            write(text, values[i]);
            text.WriteLine(i < values.Count - 1 ? "," : "");
        }
    }

    private static string Word(Provenance provenance) => provenance == Provenance.SecondHand ? "second-hand" : Lower(provenance.ToString());

    private static string Word(Enum value) => Lower(value.ToString());

    private static string Lower(string text) => text.ToLowerInvariant();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    // Only what JSON demands is escaped: System.Text.Json would write the full-width space as an escape, which nobody can read.
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                < ' ' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
