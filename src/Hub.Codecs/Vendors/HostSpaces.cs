using Hub.Codecs.Tables;

namespace Hub.Codecs.Vendors;

/// <summary>The two double-byte spaces of a host, by the site's convention.</summary>
internal static class HostSpaces
{
    private const uint Blank = 0x4040;
    private const uint Jis = 0xA1A1;
    private const int Ideographic = 0x3000;

    /// <summary>Lays both codes.</summary>
    public static void Lay(CodeMapBuilder builder, HostSpace space)
    {
        _ = builder.Set(Jis, Ideographic, space == HostSpace.Blank ? RowUse.DecodeOnly : RowUse.Both);
        if (space == HostSpace.TwoHalfWidth)
        {
            builder.Add(new CodeRow(Blank, ' ', ' ', RowUse.DecodeOnly));
        }
        else
        {
            _ = builder.Set(Blank, Ideographic, space == HostSpace.Blank ? RowUse.Both : RowUse.DecodeOnly);
        }
    }
}
