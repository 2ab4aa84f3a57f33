using Hub.Records.Layouts;

namespace Hub.Records.Framing;

/// <summary>How record and block descriptor words are written.</summary>
public sealed record RdwFormat
{
    /// <summary>The host's: big-endian, the length counts the descriptor itself.</summary>
    public static RdwFormat Host { get; } = new();

    /// <summary>Byte order of the lengths; default big.</summary>
    public ByteOrder Order { get; init; }

    /// <summary>Whether a length counts its own four bytes; default true. GnuCOBOL's variable files say false.</summary>
    public bool LengthIncludesDescriptor { get; init; } = true;

    /// <summary>Longest record accepted, in bytes; default 32,767, the most a host descriptor can say.</summary>
    public int MaxRecordLength { get; init; } = 32_767;
}
