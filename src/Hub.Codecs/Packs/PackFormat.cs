namespace Hub.Codecs.Packs;

/// <summary>The formats of code tables that can be imported.</summary>
public enum PackFormat
{
    /// <summary>The hub's own: code TAB scalars [TAB flag].</summary>
    Tsv,

    /// <summary>An array of objects with "code", "unicode", "hd", "sp" and "options".</summary>
    Json,

    /// <summary>Fujitsu's user table: sections "JEF->Unicode" and "Unicode->JEF", pairs JEF:Unicode.</summary>
    FujitsuUserTable,

    /// <summary>HULFT's gaiji list: 0Xsource 0Xtarget, comments after *.</summary>
    HulftList,

    /// <summary>Two columns of hex.</summary>
    HexColumns,
}
