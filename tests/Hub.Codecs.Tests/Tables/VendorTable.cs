using System.Globalization;
using System.Text.Json;

namespace Hub.Codecs.Tests.Tables;

/// <summary>A published vendor table, read without the hub's own importer: for each code what it decodes to, in each way that the table allows.</summary>
internal static class VendorTable
{
    /// <summary>Code → all meanings that the table gives it ("-" for none), in file order.</summary>
    public static Dictionary<string, List<string>> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Shared, "code-tables", file)));
        var rows = new Dictionary<string, List<string>>();
        foreach (var element in document.RootElement.EnumerateArray())
        {
            var options = element.GetProperty("options").EnumerateArray().Select(o => o.GetString()).ToHashSet();
            if (options.Contains("encode_only"))
            {
                continue;
            }

            var scalar = int.Parse(element.GetProperty("unicode").GetString()!, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            var second = element.TryGetProperty("hd", out var hd) ? hd.GetString() : element.TryGetProperty("sp", out var sp) ? sp.GetString() : null;
            var code = element.GetProperty("code").GetString()!;
            if (!rows.TryGetValue(code, out var meanings))
            {
                rows[code] = meanings = [];
            }

            meanings.Add(scalar == 0xFFFD ? "-" : $"U+{scalar:X4}" + (second is null ? "" : $" U+{second}"));
        }

        return rows;
    }
}
