namespace Hub.Characters.Identification;

/// <summary>Why a character is a candidate for a gaiji.</summary>
public enum CandidateEvidence
{
    /// <summary>The vendor's list names it.</summary>
    VendorList,

    /// <summary>住基ネット統一文字コード.</summary>
    Juki,

    /// <summary>戸籍統一文字番号.</summary>
    Koseki,

    /// <summary>登記統一文字番号.</summary>
    Touki,

    /// <summary>JIS X 0213 code.</summary>
    X0213,

    /// <summary>It is a form of the character that was named.</summary>
    Base,

    /// <summary>The glyphs look alike.</summary>
    Glyph,

    /// <summary>Readings agree.</summary>
    Reading,

    /// <summary>It has the parts.</summary>
    Parts,

    /// <summary>The number of strokes agrees.</summary>
    Strokes,
}
