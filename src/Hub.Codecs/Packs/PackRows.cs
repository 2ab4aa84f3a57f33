using Hub.Codecs.Tables;

namespace Hub.Codecs.Packs;

/// <summary>Lays the rows of a pack over what is built in.</summary>
internal static class PackRows
{
    /// <summary>Lays all rows; variation selectors are kept as the options say.</summary>
    public static void Lay(CodeMapBuilder builder, CodeTablePack pack, CharsetOptions options, string charset)
    {
        _ = charset;
        foreach (var row in pack.Rows)
        {
            builder.Add(options.Ivs == IvsCollection.None && IsSelector(row.Second) ? row with { Second = 0 } : row);
        }
    }

    private static bool IsSelector(int scalar) => scalar is >= 0xE0100 and <= 0xE01EF or >= 0xFE00 and <= 0xFE0F;
}
