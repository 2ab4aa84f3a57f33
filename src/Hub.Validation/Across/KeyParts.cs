using System.Runtime.InteropServices;

namespace Hub.Validation.Across;

/// <summary>Takes the parts of an entry apart again; see <see cref="KeyBuilder"/>.</summary>
internal static class KeyParts
{
    /// <summary>Length of the first parts, with their ends.</summary>
    public static int LengthOf(ReadOnlySpan<byte> entry, int parts)
    {
        var length = 0;
        for (var i = 0; i < parts; i++)
        {
            length += entry[length..].IndexOf((byte)0) + 1;
        }

        return length;
    }

    /// <summary>An amount, from its 16 bytes.</summary>
    public static decimal Amount(ReadOnlySpan<byte> bytes)
    {
        Span<int> parts = stackalloc int[4];
        bytes[..KeyBuilder.AmountSize].CopyTo(MemoryMarshal.AsBytes(parts));
        return new decimal(parts);
    }

    /// <summary>A number part; null when it was none, or is too large to reckon with.</summary>
    public static long? Number(ReadOnlySpan<byte> part) =>
        part.Length < 2 ? null
        : part[0] == 2 ? 0
        : long.TryParse(part[1..^1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
