using System.Globalization;
using System.Text;
using Hub.Catalog.Editions;

namespace Hub.Adapters.Guessing;

/// <summary>
/// Writes what was guessed as a pack that <c>hub adapter check</c> accepts: proposed items from their columns, every other demanded item empty with a note,
/// so that the list of what is left to do is the pack itself.
/// </summary>
public sealed class PackSkeleton(SampleGuess guess, Edition edition, string vendor, string file)
{
    private const string Unassigned = "未割当: 移行元にあれば from に置き換える (hub adapter guess)";

    /// <summary>Files of the pack by name.</summary>
    public IReadOnlyDictionary<string, string> Files()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["adapter.yaml"] = Yaml() };
        if (!IsDelimited)
        {
            files["copybooks/record.cpy"] = Copybook();
        }

        return files;
    }

    private bool IsDelimited => guess.Framing.Framing == "csv";

    private string Yaml()
    {
        var charset = guess.Charsets[0];
        var framing = guess.Framing;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# hub adapter guess が {file} から作った下書き。確からしさ: 文字コード {charset.Confidence:0.00}、レコード {framing.Confidence:0.00}。\n");
        text.Append("# 値の意味は人が確かめること。推測のまま本番に使わない。\n");
        text.Append(CultureInfo.InvariantCulture, $"adapter: {vendor}/{edition.Header.Business}\nvendor: {vendor}\nbusiness: \"{edition.Header.Business}\"\nedition: {edition.Id}\n");
        text.Append(CultureInfo.InvariantCulture, $"charset: {charset.Value}\n\nsources:\n  main:\n    files: [{Quoted(file)}]\n    framing: {framing.Framing}\n");
        if (IsDelimited)
        {
            text.Append(CultureInfo.InvariantCulture, $"    header: {(framing.HasHeader ? "true" : "false")}\n");
            text.Append(framing.Delimiter == ',' ? "" : $"    delimiter: {(framing.Delimiter == '\t' ? "\"\\t\"" : Quoted(framing.Delimiter.ToString()))}\n");
            text.Append(CultureInfo.InvariantCulture, $"    columns: [{string.Join(", ", Names().Select(Quoted))}]\n");
        }
        else
        {
            text.Append("    copybook: copybooks/record.cpy\n");
            text.Append(framing.Framing == "fixed" ? $"    length: {framing.Length}\n" : "");
        }

        var group = guess.Group ?? edition.Groups[0];
        text.Append(CultureInfo.InvariantCulture, $"\ngroups:\n  {Quoted(group.Name)}:\n    from: main\n    items:\n");
        var proposed = guess.Columns.Zip(Names()).Where(c => c.First.Item is not null).ToDictionary(c => c.First.Item!.Value);
        var filled = group.Items.Where(i => proposed.ContainsKey(i.Name) && i.Type == ItemType.Date)
            .SelectMany(i => new[] { i.UnknownFlag, i.UnknownNotation }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var item in group.Items.Where(i => !filled.Contains(i.Id)))
        {
            if (proposed.TryGetValue(item.Name, out var column))
            {
                text.Append(CultureInfo.InvariantCulture, $"      {Quoted(item.Name)}: {{ from: {Quoted(column.Second)}{Functions(item, column.First)}, note: \"推測 {column.First.Item!.Confidence:0.00}\" }}\n");
            }
            else if (item.Requirement != Requirement.Optional)
            {
                text.Append(CultureInfo.InvariantCulture, $"      {Quoted(item.Name)}: {{ empty: true, note: \"{Unassigned}\" }}\n");
            }
        }

        return text.ToString();
    }

    private static string Functions(Item item, ColumnGuess column) => item.Type switch
    {
        ItemType.Date when column.Kind == "date" => $", do: {{ date: {column.Form} }}",
        ItemType.Date => ", do: { date: yyyymmdd }",
        ItemType.WholeNumber or ItemType.SignedNumber or ItemType.DecimalNumber => ", do: number",
        ItemType.FullWidth when item.Name.Contains("氏名", StringComparison.Ordinal) => ", do: [full-width, one-space]",
        ItemType.FullWidth => ", do: full-width",
        ItemType.Time => ", do: time",
        _ => "",
    };

    /// <summary>Column names without what a name may not have, each once.</summary>
    private List<string> Names()
    {
        var names = new List<string>();
        foreach (var column in guess.Columns)
        {
            var name = column.Name.Length == 0 ? "列" : column.Name;
            names.Add(names.Contains(name) ? string.Create(CultureInfo.InvariantCulture, $"{name}_{names.Count + 1}") : name);
        }

        return names;
    }

    private string Copybook()
    {
        var text = new StringBuilder("      *> hub adapter guess: fields end where the kind of bytes changes.\n       01  RECORD-1.\n");
        foreach (var column in guess.Columns)
        {
            text.Append(CultureInfo.InvariantCulture, $"           05  {column.Name,-10} PIC X({column.Length}).\n");
        }

        return text.ToString();
    }

    private static string Quoted(string text) => '"' + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + '"';
}
