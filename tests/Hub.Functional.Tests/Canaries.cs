using System.Text.Json;

namespace Hub.Functional.Tests;

/// <summary>The personal values of an extract, to be looked for where they should not be.</summary>
internal static class Canaries
{
    /// <summary>The adapter whose extract is looked at.</summary>
    public const string Adapter = "sample-host-f/001";

    private static readonly string[] s_fields = ["JK-MYNUMBER", "JK-JUMINHYO-CD", "JK-SHIMEI", "JK-SHIMEI-KANA", "JK-NUSHI-SHIMEI", "JK-KATAGAKI", "TN-CHOAZA", "TN-BANCHI", "TN-KATAGAKI"];

    /// <summary>An adapter whose extract is CSV, with its readings in half width kana and its addresses in plain text.</summary>
    public const string CsvAdapter = "sample-csv/001";

    private static readonly string[] s_columns = ["氏名", "フリガナ", "世帯主", "番地", "方書", "本籍番地", "筆頭者", "住民票コード", "個人番号"];

    /// <summary>
    /// Numbers, names, readings and parts of addresses in a CSV, of more than three characters; of readings and names also what the hub makes of them, full width and with its own space.
    /// </summary>
    public static HashSet<string> ReadCsv(string extract)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        var lines = File.ReadAllLines(extract, System.Text.Encoding.GetEncoding(932)).Select(l => l.Split(',')).ToList();
        var columns = s_columns.Select(c => Array.IndexOf(lines[0], c)).ToArray();
        var secrets = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in lines.Skip(1).Where(l => l.Length == lines[0].Length).SelectMany(l => columns.Select(c => l[c].Trim('"'))).Where(v => v.Length > 3))
        {
#pragma warning disable RS0030 // Only what is looked for: no data of a run goes through it.
            secrets.UnionWith([value, value.Normalize(System.Text.NormalizationForm.FormKC), value.Normalize(System.Text.NormalizationForm.FormKC).Replace(' ', '　')]);
#pragma warning restore RS0030
        }

        return secrets;
    }

    /// <summary>Numbers, names and addresses of more than three characters.</summary>
    public static async Task<HashSet<string>> ReadAsync(string extract)
    {
        var copybook = Path.Combine(Repository.Root, "src", "Hub.Adapters", "packs", "sample-host-f", "001", "copybooks", "juki.cpy");
        var dump = await CommandLine.RunAsync(["records", "dump", "--copybook", copybook, "--charset", "jef+ebcdik-fujitsu", "--framing", "fixed", "--dialect", "fujitsu", extract]);
        var secrets = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in dump.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l.StartsWith('{')))
        {
            using var json = JsonDocument.Parse(record);
            Collect(json.RootElement);
        }

        return secrets;

        void Collect(JsonElement element)
        {
            foreach (var field in element.EnumerateObject())
            {
                if (field.Value.ValueKind == JsonValueKind.Object)
                {
                    Collect(field.Value);
                }
                else if (field.Value.ValueKind == JsonValueKind.String && s_fields.Contains(field.Name) && field.Value.GetString() is { Length: > 3 } value)
                {
                    secrets.Add(value);
                }
            }
        }
    }

    /// <summary>Pieces of the extract's own bytes, one in each hundred, that are not mostly one byte.</summary>
    public static List<byte[]> Pieces(string extract)
    {
        var bytes = File.ReadAllBytes(extract);
        return [.. Enumerable.Range(0, (bytes.Length - 24) / 100).Select(i => bytes.AsSpan(i * 100, 24).ToArray()).Where(p => p.Distinct().Count() > 8)];
    }
}
