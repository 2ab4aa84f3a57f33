using Hub.Records.Layouts;

namespace Hub.Records.Copybooks;

/// <summary>
/// What a dialect decides about layouts, as data. <see cref="For"/> gives a dialect's own; change single rules by <c>with</c>, as sites and compiler options do.
/// Sources: README of this part.
/// </summary>
public sealed record DialectRules
{
    /// <summary>Sizes of COMP, COMP-4, COMP-5 and BINARY.</summary>
    public BinarySizing BinarySizing { get; init; }

    /// <summary>Byte order of COMP, COMP-4 and BINARY.</summary>
    public ByteOrder BinaryOrder { get; init; }

    /// <summary>Byte order of COMP-5 and of IEEE floating point.</summary>
    public ByteOrder NativeOrder { get; init; }

    /// <summary>Byte order of COMP-N: the machine's with Micro Focus, COMP-X's with GnuCOBOL 3.1.2 (seen in files that it wrote).</summary>
    public ByteOrder CompNOrder { get; init; }

    /// <summary>What COMP-1 and COMP-2 are.</summary>
    public FloatFormat FloatFormat { get; init; }

    /// <summary>Greatest boundary of a synchronized binary in bytes; 1 where SYNC has no effect.</summary>
    public int MaxSyncBoundary { get; init; }

    /// <summary>True where slack before a group's first item stands before the group, false where the group begins with it (GnuCOBOL).</summary>
    public bool SlackBeforeGroup { get; init; }

    /// <summary>True where the slack that aligns the next occurrence stands before the last item of the occurrence (GnuCOBOL), false at its end.</summary>
    public bool SlackInsideOccurrence { get; init; }

    /// <summary>True where items after a variable table move up with its count.</summary>
    public bool TablesSlide { get; init; }

    /// <summary>True where plain COMP is zoned, COMP-1 a 2-byte and COMP-2 a 4-byte binary (NEC).</summary>
    public bool CompIsZoned { get; init; }

    /// <summary>Bytes of POINTER and INDEX items.</summary>
    public int AddressSize { get; init; } = 4;

    /// <summary>The rules of a dialect.</summary>
    public static DialectRules For(Dialect dialect) => dialect switch
    {
        Dialect.MicroFocus => Host with
        {
            BinarySizing = BinarySizing.Bytes,
            NativeOrder = ByteOrder.Little,
            CompNOrder = ByteOrder.Little,
            FloatFormat = FloatFormat.Ieee,
            MaxSyncBoundary = 1,
            TablesSlide = false,
        },
        Dialect.GnuCobol => Host with
        {
            BinarySizing = BinarySizing.BytesAndWords,
            NativeOrder = ByteOrder.Little,
            FloatFormat = FloatFormat.Ieee,
            MaxSyncBoundary = 8,
            SlackBeforeGroup = false,
            SlackInsideOccurrence = true,
            TablesSlide = false,
            AddressSize = 8,
        },
        Dialect.Nec => Host with { CompIsZoned = true },
        _ => Host,
    };

    private static DialectRules Host { get; } = new()
    {
        BinarySizing = BinarySizing.Words,
        BinaryOrder = ByteOrder.Big,
        NativeOrder = ByteOrder.Big,
        CompNOrder = ByteOrder.Big,
        FloatFormat = FloatFormat.IbmHex,
        MaxSyncBoundary = 4,
        SlackBeforeGroup = true,
        TablesSlide = true,
    };

    /// <summary>Bytes of a binary item.</summary>
    /// <param name="digits">Digits of its picture, 1 to 38.</param>
    /// <param name="isSigned">Whether the picture has an S.</param>
    public int SizeOfBinary(int digits, bool isSigned) => BinarySizing switch
    {
        BinarySizing.Bytes => FewestBytes(digits, isSigned),
        BinarySizing.BytesAndWords when digits <= 2 => 1,
        _ => digits <= 4 ? 2 : digits <= 9 ? 4 : digits <= 18 ? 8 : 16,
    };

    private static int FewestBytes(int digits, bool isSigned)
    {
        var greatest = UInt128.One;
        for (var i = 0; i < digits; i++)
        {
            greatest *= 10;
        }

        greatest--;
        var bits = 128 - (int)UInt128.LeadingZeroCount(greatest) + (isSigned ? 1 : 0);
        return (bits + 7) / 8;
    }
}
