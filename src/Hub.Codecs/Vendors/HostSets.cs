using Hub.Codecs.Tables;

namespace Hub.Codecs.Vendors;

/// <summary>The double-byte sets of the hosts: JIS X 0208 moved to the host's place, by the year that the host took it from, and the user area.</summary>
internal static class HostSets
{
    private const uint HighBits = 0x8080;
    private const int GaijiStart = 0xE000;
    private const int RowLength = 94;

    /// <summary>凜 and 熙, 84-05 and 84-06: all that JIS X 0208-1990 added to 1983 (its other changes are of form, not of code).</summary>
    private static readonly uint[] s_addedIn1990 = [0xF4A5, 0xF4A6];

    /// <summary>Shift codes of a set (FACTS 4.1).</summary>
    public static string Shifts(string name) => name switch
    {
        "jef" => "28,38,30E2/29",
        "keis78" or "keis83" or "keis90" => "0A42/0A41",
        "jipsj" => "1A70/1A71",
        _ => "3F75/3F76",
    };

    /// <summary>Lays the rows of one set.</summary>
    public static void Lay(CodeMapBuilder builder, string name, CharsetOptions options)
    {
        switch (name)
        {
            case "jef":
                Jef(builder, options);
                break;
            case "jipsj":
                Jips(builder, options, code => code);
                break;
            case "jipse":
                var bytes = JipsBytes.Table(options.JipsBytes);
                Jips(builder, options, code => (uint)(bytes[code >> 8] << 8 | bytes[code & 0xFF]));
                break;
            default:
                Keis(builder, options, name);
                break;
        }
    }

    /// <summary>JEF: JIS C 6226-1978 with the high bits set. By form, each code is what the 1978 chart shows; by area, what stands there today.</summary>
    private static void Jef(CodeMapBuilder builder, CharsetOptions options)
    {
        var rows = Jis78.Repertoire(TableResource.Load("jisx0208"));
        if (options.JisForms == JisFormPolicy.Form)
        {
            rows = Jis78.Swap(rows);
            rows = Jis78.Replace(rows, Jis78.MovedForms);
            rows = Jis78.Replace(rows, Jis78.SimplifiedForms);
        }

        builder.Add(rows);
        _ = builder.ApplyWaveDash(WaveDashSide.Microsoft);
        // The encoder takes the voiced marks of kana typed as two scalars, and the sum sign, for the spacing signs of the set.
        builder.Add(new CodeRow(0xA1AB, 0x3099, 0, RowUse.EncodeOnly));
        builder.Add(new CodeRow(0xA1AC, 0x309A, 0, RowUse.EncodeOnly));
        builder.Add(new CodeRow(0xA6B2, 0x2211, 0, RowUse.EncodeOnly));
        HostSpaces.Lay(builder, options.Space);
        Gaiji(builder, options, (0x80, 0xA0));
    }

    /// <summary>
    /// KEIS: JIS X 0208 of the year in the name, with the high bits set. The two kanji of 1990 are read in the older sets too, because hosts that
    /// are called by the older name may hold them and nothing else can be meant; written they are in KEIS90 only.
    /// </summary>
    private static void Keis(CodeMapBuilder builder, CharsetOptions options, string name)
    {
        var rows = TableResource.Load("jisx0208");
        if (name == "keis78")
        {
            rows = Jis78.Swap(Jis78.WithoutLaterBoxes(rows));
        }

        builder.Add(rows);
        _ = builder.ApplyWaveDash(WaveDashSide.Jis);
        if (name == "keis78")
        {
            // Hitachi's 1978 set has the two signs the other way round.
            _ = builder.Set(0xA2BE, 0x2283).Set(0xA2BF, 0x2282);
        }

        if (name != "keis90")
        {
            _ = builder.ReadOnly(s_addedIn1990);
        }

        HostSpaces.Lay(builder, options.Space);
        Gaiji(builder, options, (0x81, 0xA0));
    }

    private static void Jips(CodeMapBuilder builder, CharsetOptions options, Func<uint, uint> move)
    {
        var rows = Jis78.Replace(Jis78.Swap(Jis78.RepertoireOfJips(TableResource.Load("jisx0208"))), Jis78.MovedFormsOfJips);
        builder.Add(rows, code => move(code & ~HighBits));
        _ = builder.ApplyWaveDash(WaveDashSide.Jis);
        var scalar = options.GaijiBase ?? GaijiStart;
        scalar = Gaiji(builder, 0x74, 0x7E, 0x21, scalar, move);
        _ = Gaiji(builder, 0xE0, 0xFE, 0xA1, scalar, move);
    }

    private static void Gaiji(CodeMapBuilder builder, CharsetOptions options, (uint First, uint Last) rows) =>
        Gaiji(builder, rows.First, rows.Last, 0xA1, options.GaijiBase ?? GaijiStart, code => code);

    private static int Gaiji(CodeMapBuilder builder, uint firstRow, uint lastRow, uint firstCell, int scalar, Func<uint, uint> move)
    {
        for (var row = firstRow; row <= lastRow; row++)
        {
            for (var cell = 0u; cell < RowLength; cell++)
            {
                builder.AddGaiji(move(row << 8 | (firstCell + cell)), scalar++);
            }
        }

        return scalar;
    }
}
