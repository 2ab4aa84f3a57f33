using Hub.Codecs.Numbers;

namespace Hub.Records.Decoding;

/// <summary>What a layout does not say about its bytes, but the file does.</summary>
public sealed record DecodeOptions
{
    /// <summary>Host files: EBCDIC zones, spaces 40.</summary>
    public static DecodeOptions Host { get; } = new();

    /// <summary>How zoned digits and signs are written; default EBCDIC.</summary>
    public ZoneStyle Zones { get; init; } = ZoneStyle.Ebcdic;

    /// <summary>True where leading spaces of a zoned number count as zeros. Default false.</summary>
    public bool LeadingSpacesAreZeros { get; init; }

    /// <summary>The options that a charset's name and a dialect suggest: EBCDIC zones for host charsets, else the dialect's ASCII zones.</summary>
    public static DecodeOptions For(string charset, Copybooks.Dialect dialect)
    {
        ArgumentNullException.ThrowIfNull(charset);
        if (IsEbcdic(charset))
        {
            return Host;
        }

        return new DecodeOptions { Zones = dialect == Copybooks.Dialect.Fujitsu ? ZoneStyle.AsciiFujitsu : ZoneStyle.Ascii };
    }

    /// <summary>True for charsets whose digits are F0 to F9: Fujitsu's EBCDIC-ASCII too, for all its name, and host sets whose single bytes are not named.</summary>
    public static bool IsEbcdic(string charset)
    {
        ArgumentNullException.ThrowIfNull(charset);
        var single = charset[(charset.LastIndexOf('+') + 1)..];
        return single.StartsWith("ibm", StringComparison.OrdinalIgnoreCase)
            || single.StartsWith("ebcdi", StringComparison.OrdinalIgnoreCase)
            || single.Equals("ascii-fujitsu", StringComparison.OrdinalIgnoreCase)
            || single.Equals("jef", StringComparison.OrdinalIgnoreCase)
            || single.StartsWith("keis", StringComparison.OrdinalIgnoreCase)
            || single.Equals("jipse", StringComparison.OrdinalIgnoreCase);
    }
}
