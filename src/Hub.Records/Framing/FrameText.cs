using System.Globalization;

namespace Hub.Records.Framing;

/// <summary>How lengths and raw bytes of frames (never of personal values) are shown in findings.</summary>
internal static class FrameText
{
    public static string Bytes(long count) => string.Create(CultureInfo.InvariantCulture, $"{count} bytes");

    public static string Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexString(bytes[..Math.Min(bytes.Length, 8)]);

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
