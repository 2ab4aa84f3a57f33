namespace Hub.Records.Copybooks.Syntax;

/// <summary>The word of a USAGE clause; what it means is the dialect's to say.</summary>
internal enum UsageWord
{
    Display,
    National,
    Dbcs,
    Comp,
    Comp1,
    Comp2,
    Comp3,
    Comp4,
    Comp5,
    Comp6,
    CompX,
    CompN,
    Binary,
    Packed,
    BinaryChar,
    BinaryShort,
    BinaryLong,
    BinaryDouble,
    UnsignedChar,
    UnsignedShort,
    UnsignedLong,
    UnsignedDouble,
    FloatShort,
    FloatLong,
    Index,
    Pointer,
    Bit,
}
