using Hub.Codecs.Tables;

namespace Hub.Codecs.Packs;

/// <summary>
/// Fujitsu's user table: a title, then sections "JEF->Unicode" and "Unicode->JEF" of pairs JEF:Unicode in hex, apart by commas or line ends,
/// comments after ";". A pair of both sections is used both ways; where a file has both, one of a single section goes that way only.
/// Source: 富士通 外部定義ファイル unijef.txt (FACTS 4.1).
/// </summary>
public sealed partial class PackSource
{
    private const string FujitsuTitle = "CODE_CONVERT_Unicode-FJHOSTcode_USER_TABLE";
    private const string Decoding = "JEF->Unicode";
    private const string Encoding = "Unicode->JEF";

    private void ReadFujitsu(string text)
    {
        var decoded = new List<PackLine>();
        var encoded = new List<PackLine>();
        List<PackLine>? section = null;
        var hasEncoding = false;
        foreach (var (number, full) in Numbered(text))
        {
            var line = full.Split(';')[0].Trim();
            if (line.Length == 0 || line.StartsWith(FujitsuTitle, StringComparison.Ordinal))
            {
                continue;
            }

            if (line is Decoding or Encoding)
            {
                section = line == Decoding ? decoded : encoded;
                hasEncoding |= line == Encoding;
                continue;
            }

            foreach (var pair in line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var sides = pair.Split(':');
                if (section is not null && sides.Length == 2 && PackText.TryCode(sides[0], out var code) && PackText.TryScalar(sides[1], out var scalar))
                {
                    section.Add(new PackLine(number, new CodeRow(code, scalar, 0, RowUse.Both)));
                }
                else
                {
                    Malformed(number, pair);
                }
            }
        }

        var (read, written) = (decoded.Select(l => l.Row).ToHashSet(), encoded.Select(l => l.Row).ToHashSet());
        _lines.AddRange(decoded.Select(l => hasEncoding && !written.Contains(l.Row) ? l with { Row = l.Row with { Use = RowUse.DecodeOnly } } : l));
        _lines.AddRange(encoded.Where(l => !read.Contains(l.Row)).Select(l => l with { Row = l.Row with { Use = RowUse.EncodeOnly } }));
    }
}
