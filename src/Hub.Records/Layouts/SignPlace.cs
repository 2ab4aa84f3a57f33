namespace Hub.Records.Layouts;

/// <summary>Where the sign of a zoned item is.</summary>
public enum SignPlace
{
    /// <summary>The item has none.</summary>
    None,

    /// <summary>In the zone of the last digit; the default.</summary>
    Trailing,

    /// <summary>In the zone of the first digit.</summary>
    Leading,

    /// <summary>A character after the digits.</summary>
    TrailingSeparate,

    /// <summary>A character before the digits.</summary>
    LeadingSeparate,
}
