using System.Text.Json;
using Hub.Codecs.Tables;

namespace Hub.Codecs.Packs;

/// <summary>Reads a code table in any of the formats that can be imported. Lines that can't be read are problems, not exceptions.</summary>
public sealed partial class PackSource
{
    private readonly List<PackLine> _lines = [];
    private readonly List<PackProblem> _problems = [];
    private readonly Charset? _target;

    private PackSource(PackFormat format, Charset? target)
    {
        Format = format;
        _target = target;
    }

    /// <summary>The format found.</summary>
    public PackFormat Format { get; }

    /// <summary>The rows, in their order.</summary>
    public IReadOnlyList<PackLine> Lines => _lines;

    /// <summary>The lines that can't be read.</summary>
    public IReadOnlyList<PackProblem> Problems => _problems;

    /// <summary>Header lines "# name: value" of a TSV.</summary>
    public IReadOnlyDictionary<string, string> Header { get; private set; } = new Dictionary<string, string>();

    /// <summary>Reads a table.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="target">Charset of the second column of hex lists; null means Unicode scalars, or UTF-8 where the digits are that.</param>
    public static PackSource Read(string text, Charset? target = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var source = new PackSource(FormatOf(text), target);
        switch (source.Format)
        {
            case PackFormat.Json:
                source.ReadJson(text);
                break;
            case PackFormat.FujitsuUserTable:
                source.ReadFujitsu(text);
                break;
            case PackFormat.HulftList:
                source.ReadColumns(text, '*');
                break;
            case PackFormat.HexColumns:
                source.ReadColumns(text, '#');
                break;
            default:
                source.ReadTsv(text);
                break;
        }

        return source;
    }

    private static PackFormat FormatOf(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var content = line.Trim().Trim('\uFEFF');
            if (content.StartsWith(FujitsuTitle, StringComparison.Ordinal))
            {
                return PackFormat.FujitsuUserTable;
            }

            if (content.IsEmpty || content[0] is '#' or ';')
            {
                continue;
            }

            return content[0] switch
            {
                '[' or '{' => PackFormat.Json,
                '*' => PackFormat.HulftList,
                _ when content.Contains("U+", StringComparison.Ordinal) && content.Contains('\t') => PackFormat.Tsv,
                _ when content.Contains("\t-", StringComparison.Ordinal) => PackFormat.Tsv,
                _ when content.StartsWith("0X", StringComparison.OrdinalIgnoreCase) => PackFormat.HulftList,
                _ => PackFormat.HexColumns,
            };
        }

        return PackFormat.Tsv;
    }

    private void ReadTsv(string text)
    {
        var header = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (number, line) in Numbered(text))
        {
            if (line.StartsWith('#'))
            {
                var field = line[1..].Trim().Split([':', ' ', '\t'], 2);
                if (field is [{ Length: > 0 } name, var value])
                {
                    _ = header.TryAdd(name, value.Trim());
                }

                continue;
            }

            var columns = line.Split('\t');
            var use = RowUse.Both;
            if (columns.Length is 2 or 3 && PackText.TryCode(columns[0], out var code)
                && TryMeaning(columns[1].Trim(), out var first, out var second)
                && (columns.Length == 2 || TryUse(columns[2].Trim(), out use)))
            {
                Add(number, new CodeRow(code, first, second, use));
            }
            else
            {
                Malformed(number, line);
            }
        }

        Header = header;
    }

    private static bool TryMeaning(string text, out int first, out int second)
    {
        (first, second) = (-1, 0);
        return text == "-" || PackText.TryScalars(text, out first, out second);
    }

    private static bool TryUse(string text, out RowUse use)
    {
        use = text switch { "decode-only" => RowUse.DecodeOnly, "encode-only" => RowUse.EncodeOnly, _ => RowUse.Both };
        return use != RowUse.Both || text.Length == 0;
    }

    private void ReadColumns(string text, char comment)
    {
        foreach (var (number, full) in Numbered(text))
        {
            var line = full.Split(comment)[0].Trim();
            if (line.Length == 0)
            {
                continue;
            }

            var columns = line.Split([' ', '\t', ',', ';', '='], 2, StringSplitOptions.RemoveEmptyEntries);
            if (columns.Length == 2 && PackText.TryCode(columns[0], out var code) && TryTarget(columns[1].Trim(), out var first, out var second))
            {
                Add(number, new CodeRow(code, first, second, RowUse.Both));
            }
            else
            {
                Malformed(number, line);
            }
        }
    }

    /// <summary>The second column: codes of the target charset, else UTF-8 of three bytes and more, else scalars.</summary>
    private bool TryTarget(string text, out int first, out int second)
    {
        (first, second) = (0, 0);
        var hex = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
        if (hex.Length % 2 == 0 && hex.All(char.IsAsciiHexDigit) && (_target is not null || hex.Length >= 6))
        {
            var bytes = Convert.FromHexString(hex);
            if (_target is not null || (bytes[0] >= 0xE0 && System.Text.Unicode.Utf8.IsValid(bytes)))
            {
                return TryDecode(bytes, _target ?? Charset.Open("utf8"), out first, out second);
            }
        }

        return PackText.TryScalars(text, out first, out second);
    }

    private static bool TryDecode(byte[] bytes, Charset charset, out int first, out int second)
    {
        var utf8 = new byte[charset.MaxUtf8Length(bytes.Length)];
        // A host's double-byte code stands in such lists without shifts.
        var form = charset.HasShifts && bytes.Length == 2 ? FieldForm.Double : FieldForm.Mixed;
        var length = charset.DecodeField(bytes, form, utf8, new CodeIssueList());

        var runes = System.Text.Encoding.UTF8.GetString(utf8, 0, length).EnumerateRunes().ToArray();
        first = runes.Length > 0 ? runes[0].Value : 0;
        second = runes.Length > 1 ? runes[1].Value : 0;
        return runes.Length is 1 or 2;
    }

    private void ReadJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind != JsonValueKind.Array)
            {
                Malformed(1, "not an array");
                return;
            }

            ReadJson([.. document.RootElement.EnumerateArray()]);
        }
        catch (JsonException exception)
        {
            Malformed((int)(exception.LineNumber ?? 0) + 1, exception.Message);
        }
    }

    private static IEnumerable<(int Number, string Line)> Numbered(string text)
    {
        var number = 0;
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Trim('\uFEFF') is { } content && !string.IsNullOrWhiteSpace(content))
            {
                yield return (number, content);
            }
        }
    }

    private void Add(int line, CodeRow row) => _lines.Add(new PackLine(line, row));

    private void Malformed(int line, string found) =>
        _problems.Add(new PackProblem(PackProblemKind.Malformed, line, found.Length > 60 ? found[..60] + "…" : found, "", ""));
}
