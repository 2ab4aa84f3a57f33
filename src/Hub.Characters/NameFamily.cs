namespace Hub.Characters;

/// <summary>Where a character name of the unified set comes from.</summary>
public enum NameFamily
{
    /// <summary>MJ文字図形名 (MJ000001…): 文字情報基盤, kanji and 変体仮名.</summary>
    Mj,

    /// <summary>GJ (GJ000001…): kanji added for 行政事務標準文字.</summary>
    Gj,

    /// <summary>GJH (GJH00001…): non-kanji of 行政事務標準文字.</summary>
    Gjh,
}
