namespace Hub.Codecs.Numbers;

/// <summary>What a numeric field turned out to be.</summary>
public enum NumberStatus
{
    /// <summary>A number.</summary>
    Ok,

    /// <summary>All bytes are spaces (40, 20): never filled in.</summary>
    Spaces,

    /// <summary>All bytes are 00 (LOW-VALUE) where that is no number.</summary>
    LowValues,

    /// <summary>All bytes are FF (HIGH-VALUE) where that is no number.</summary>
    HighValues,

    /// <summary>A byte or half byte that is no digit.</summary>
    InvalidDigit,

    /// <summary>A sign that the format does not know.</summary>
    InvalidSign,

    /// <summary>More digits than the picture, or than 38; when encoding, more than the field holds.</summary>
    TooLong,

    /// <summary>The field's length is none that the format has.</summary>
    InvalidLength,

    /// <summary>A floating-point value that is infinite or no number.</summary>
    NotFinite,
}
