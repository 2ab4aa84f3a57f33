namespace Hub.Codecs.Numbers;

/// <summary>Where a zoned number keeps its sign (SIGN clause).</summary>
public enum SignPlace
{
    /// <summary>No sign: PIC 9. A positive sign zone is accepted.</summary>
    None,

    /// <summary>In the zone of the last digit: PIC S9, the default of COBOL.</summary>
    Trailing,

    /// <summary>In the zone of the first digit.</summary>
    Leading,

    /// <summary>A byte of its own after the digits.</summary>
    TrailingSeparate,

    /// <summary>A byte of its own before the digits.</summary>
    LeadingSeparate,
}
