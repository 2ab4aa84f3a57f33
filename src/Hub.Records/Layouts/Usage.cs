namespace Hub.Records.Layouts;

/// <summary>How an item's value is stored; names of dialects are resolved (NEC's COMP is <see cref="Display"/>).</summary>
public enum Usage
{
    /// <summary>No value of its own: the item has children.</summary>
    Group,

    /// <summary>Characters; zoned decimal where the picture is numeric.</summary>
    Display,

    /// <summary>Double-byte characters without shifts: PIC N, PIC G, USAGE NATIONAL, DISPLAY-1.</summary>
    National,

    /// <summary>Two's complement limited to the picture's digits: COMP, COMP-4, BINARY.</summary>
    Binary,

    /// <summary>Two's complement with the full range of its bytes: COMP-5, COMP-X, NATIVE, INDEX.</summary>
    NativeBinary,

    /// <summary>Packed decimal with a sign nibble: COMP-3, PACKED-DECIMAL.</summary>
    Packed,

    /// <summary>Packed decimal without a sign nibble: COMP-6.</summary>
    PackedUnsigned,

    /// <summary>Floating point of 4 bytes: COMP-1.</summary>
    ShortFloat,

    /// <summary>Floating point of 8 bytes: COMP-2.</summary>
    LongFloat,

    /// <summary>An address; it has no meaning outside the program that wrote it.</summary>
    Address,

    /// <summary>Bits, eight to a byte.</summary>
    Bit,
}
