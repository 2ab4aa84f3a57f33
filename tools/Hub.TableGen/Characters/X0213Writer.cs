using System.Globalization;

namespace Hub.TableGen.Characters;

/// <summary>
/// Writes JIS X 0213:2012: code → scalar(s). Kanji come from Unihan (kJis0, kJIS0213), the non-kanji of plane 1 from glibc's
/// EUC-JISX0213, because Unihan has ideographs only. 11,233 codes: 10,050 kanji and 1,183 non-kanji.
/// </summary>
internal static class X0213Writer
{
    private const int Count = 11_233;

    public static void Write(PackedWriter packed, MojiDatabase database)
    {
        var table = new int[2 * 94 * 94][];
        foreach (var (code, scalars) in IconvTable.PlaneOne())
        {
            table[code] = scalars;
        }

        foreach (var (scalar, kuten) in database.Read(
            "SELECT UCS, value FROM unihan WHERE property = 'kJis0' ORDER BY 1", r => (r.Scalars(0)[0], r.GetString(1))))
        {
            Set(table, scalar, 1, Decimal(kuten[..2]), Decimal(kuten[2..]));
        }

        foreach (var (scalar, value) in database.Read(
            "SELECT UCS, value FROM unihan WHERE property = 'kJIS0213' ORDER BY 1", r => (r.Scalars(0)[0], r.GetString(1))))
        {
            var parts = value.Split(',').Select(Decimal).ToArray();
            Set(table, scalar, parts[0], parts[1], parts[2]);
        }

        var found = table.Count(s => s is not null);
        if (found != Count)
        {
            throw new InvalidDataException($"JIS X 0213 has {Count} codes, found {found}");
        }

        packed.BeginColumn();
        foreach (var scalars in table)
        {
            packed.WriteOptionalDelta(scalars?[0]);
        }

        var pairs = Enumerable.Range(0, table.Length).Where(i => table[i]?.Length == 2).ToList();
        packed.WriteVarint(pairs.Count);
        foreach (var code in pairs)
        {
            packed.WriteVarint(code);
            packed.WriteVarint(table[code][1]);
        }
    }

    private static void Set(int[][] table, int scalar, int plane, int row, int cell)
    {
        var code = ((((plane - 1) * 94) + row - 1) * 94) + cell - 1;
        if (table[code] is { } other && (other.Length != 1 || other[0] != scalar))
        {
            throw new InvalidDataException($"{plane}-{row}-{cell}: glibc has U+{other[0]:X4}, Unihan U+{scalar:X4}");
        }

        table[code] = [scalar];
    }

    private static int Decimal(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
