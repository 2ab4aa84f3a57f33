namespace Hub.Characters.Cleansing;

/// <summary>The cleansing rules, each with its finding code (<see cref="CharacterFindings"/>) and count. At most 31: a rule fits a flag byte.</summary>
public enum CharacterRule : byte
{
    /// <summary>Nothing to say: the character is as it was.</summary>
    None,

    /// <summary>A control, format or non-character.</summary>
    Control,

    /// <summary>Bytes that are no UTF-8.</summary>
    InvalidText,

    /// <summary>Wave-dash family brought to one side.</summary>
    WaveDash,

    /// <summary>An exotic space became U+3000.</summary>
    Space,

    /// <summary>Half-width kana became full width.</summary>
    HalfKana,

    /// <summary>A voiced mark was joined with its kana.</summary>
    KanaMark,

    /// <summary>A voiced mark has no kana that it could belong to.</summary>
    OrphanMark,

    /// <summary>変体仮名 became plain kana.</summary>
    Hentaigana,

    /// <summary>A look-alike in フリガナ became the kana that was meant.</summary>
    LookAlike,

    /// <summary>The space between 氏 and 名 became one U+3000.</summary>
    NameSpace,

    /// <summary>Nothing separates 氏 and 名.</summary>
    NameSpaceMissing,

    /// <summary>A placeholder for a character that the source could not show.</summary>
    Placeholder,

    /// <summary>A variation sequence that Moji_Joho does not have.</summary>
    UnknownVariation,

    /// <summary>A JIS90 shape got its variation selector.</summary>
    SourceFont,

    /// <summary>A site's gaiji became the character that was decided on.</summary>
    SiteGaiji,

    /// <summary>A site's gaiji that nobody has decided on.</summary>
    SiteGaijiUnresolved,

    /// <summary>A plane-16 code became the character's sequence.</summary>
    PrivateCode,

    /// <summary>An MJ has no plane-16 code in the pack.</summary>
    PrivateCodeMissing,

    /// <summary>A variation selector was dropped.</summary>
    VariationDropped,

    /// <summary>縮退 to a character that the target set has.</summary>
    Degraded,

    /// <summary>縮退 has no single candidate.</summary>
    DegradationOpen,

    /// <summary>A character that the target set does not have.</summary>
    NotInTarget,

    /// <summary>A symbol outside the derived non-kanji repertoire.</summary>
    NonKanjiOutside,
}
