namespace Hub.Characters.Policies;

/// <summary>Which characters the target system admits.</summary>
public enum TargetSet
{
    /// <summary>行政事務標準文字: MJ, the added GJ (where their pack is given), and the non-kanji repertoire.</summary>
    AdministrativeStandard,

    /// <summary>MJ (文字情報基盤) and the non-kanji repertoire; no GJ.</summary>
    Mj,

    /// <summary>JIS X 0213:2012 and ASCII.</summary>
    JisX0213,
}
