using Hub.Codecs.Tables;

namespace Hub.Codecs.Packs;

/// <summary>Lays the rows of a pack over what is built in.</summary>
internal static class PackRows
{
    /// <summary>Lays all rows; variation selectors are kept as the options say.</summary>
    public static void Lay(CodeMapBuilder builder, CodeTablePack pack, CharsetOptions options)
    {
        foreach (var row in pack.Rows)
        {
            builder.Add(IvsCollections.Admits(options, row.First, row.Second) ? row : WithoutSelector(row));
        }
    }

    /// <summary>Without its selector a row means the bare character, of which another code may be the usual one.</summary>
    private static CodeRow WithoutSelector(CodeRow row) =>
        row with { Second = 0, Use = row.Use == RowUse.Both ? RowUse.DecodeOnly : row.Use };
}
