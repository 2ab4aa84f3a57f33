using System.Globalization;
using Hub.Catalog.Editions;

namespace Hub.Catalog.Files;

/// <summary>
/// What the bytes of a standard file (標準ファイル) look like. The standard says only "CSV, comma"; the rest differs between receivers, so it is a named setting.
/// </summary>
public sealed partial record StandardFileProfile
{
    /// <summary>The default: UTF-8 without a mark, CRLF, every field quoted, a header with the items' Japanese names.</summary>
    public static StandardFileProfile Standard { get; } = new() { Name = "standard" };

    /// <summary>For spreadsheets: as <see cref="Standard"/>, with a byte order mark.</summary>
    public static StandardFileProfile Excel { get; } = new() { Name = "excel", HasMark = true };

    /// <summary>As PostgreSQL's COPY ... CSV HEADER writes it: LF, quotes only where needed, romaji header, name with a time stamp.</summary>
    public static StandardFileProfile PostgresCopy { get; } = new()
    {
        Name = "postgres-copy",
        NewLine = "\n",
        Quoting = FieldQuoting.WhereNeeded,
        Header = HeaderNames.Romaji,
        FileName = "{romaji}_{timestamp}_{sequence}.csv",
    };

    /// <summary>UTF-16 little endian with a mark, tab separated: what older Excel opens by double click.</summary>
    public static StandardFileProfile Utf16 { get; } = new() { Name = "utf16", Encoding = FileEncoding.Utf16LittleEndian, HasMark = true, Separator = '\t' };

    /// <summary>All built-in profiles.</summary>
    public static IReadOnlyList<StandardFileProfile> All { get; } = [Standard, Excel, PostgresCopy, Utf16];

    /// <summary>Name by which runs and settings refer to the profile.</summary>
    public required string Name { get; init; }

    /// <summary>Encoding of the text. Default UTF-8.</summary>
    public FileEncoding Encoding { get; init; } = FileEncoding.Utf8;

    /// <summary>True to begin the file with a byte order mark. Default false.</summary>
    public bool HasMark { get; init; }

    /// <summary>End of every row. Default CRLF.</summary>
    public string NewLine { get; init; } = "\r\n";

    /// <summary>Between two fields. Default comma.</summary>
    public char Separator { get; init; } = ',';

    /// <summary>Which fields stand in quotes. Default all.</summary>
    public FieldQuoting Quoting { get; init; } = FieldQuoting.Always;

    /// <summary>What the first row holds. Default the items' Japanese names.</summary>
    public HeaderNames Header { get; init; } = HeaderNames.Japanese;

    /// <summary>
    /// File name. Placeholders: {business}, {group} (Japanese name), {id} (hub's group id), {romaji}, {municipality} (団体コード), {timestamp} (yyyyMMddHHmmss), {sequence} (001).
    /// </summary>
    public string FileName { get; init; } = "{business}_{romaji}_{municipality}.csv";

    /// <summary>
    /// How the occurrences of a repeated item are laid out. Default: a column each, numbered from 1.
    /// </summary>
    public RepeatLayout Repeats { get; init; } = RepeatLayout.Columns;

    /// <summary>The built-in profile with this name; null when there is none.</summary>
    public static StandardFileProfile? Find(string name) => All.FirstOrDefault(p => p.Name == name);

    /// <summary>The name of the file of a group; characters that a file system or a shell would misread become "_".</summary>
    public string FileNameFor(Group group, string municipality, DateTimeOffset time, int sequence = 1)
    {
        ArgumentNullException.ThrowIfNull(group);
        var name = FileName
            .Replace("{business}", group.Edition.Business, StringComparison.Ordinal)
            .Replace("{group}", group.Name, StringComparison.Ordinal)
            .Replace("{id}", group.Id, StringComparison.Ordinal)
            .Replace("{romaji}", group.Romaji, StringComparison.Ordinal)
            .Replace("{municipality}", municipality, StringComparison.Ordinal)
            .Replace("{timestamp}", time.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{sequence}", sequence.ToString("D3", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return string.Create(name.Length, name, static (span, text) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = text[i] < ' ' || "/\\:*?\"<>|".Contains(text[i], StringComparison.Ordinal) ? '_' : text[i];
            }
        });
    }
}
