namespace Hub.Codecs.Numbers;

/// <summary>Format of a zoned number (USAGE DISPLAY).</summary>
/// <param name="Style">How digits and sign zones are written.</param>
/// <param name="Sign">Where the sign is.</param>
/// <param name="LeadingSpacesAreZeros">True where leading spaces count as zeros, as most hosts compute with them. Default false.</param>
public readonly record struct ZonedFormat(ZoneStyle Style, SignPlace Sign, bool LeadingSpacesAreZeros = false);
