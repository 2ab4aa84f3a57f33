using System.Buffers;

namespace Hub.Contracts.Standard;

/// <summary>The few pieces of protobuf's wire format that records need.</summary>
internal static class Wire
{
    public const uint Varint = 0;
    public const uint LengthDelimited = 2;

    private const uint Fixed64 = 1;
    private const uint StartGroup = 3;
    private const uint EndGroup = 4;
    private const uint Fixed32 = 5;
    private const int MaxDepth = 32;

    public static void Write(IBufferWriter<byte> output, ulong value)
    {
        var span = output.GetSpan(10);
        var length = 0;
        while (value >= 0x80)
        {
            span[length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        span[length++] = (byte)value;
        output.Advance(length);
    }

    public static bool TryRead(ref ReadOnlySpan<byte> bytes, out ulong value)
    {
        value = 0;
        for (int i = 0, shift = 0; i < bytes.Length && i < 10; i++, shift += 7)
        {
            var b = bytes[i];
            value |= (ulong)(b & 0x7F) << shift;
            if (b < 0x80)
            {
                bytes = bytes[(i + 1)..];
                return i < 9 || b <= 1;
            }
        }

        return false;
    }

    public static bool TryReadBytes(ref ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> value)
    {
        value = default;
        if (!TryRead(ref bytes, out var length) || length > (ulong)bytes.Length)
        {
            return false;
        }

        value = bytes[..(int)length];
        bytes = bytes[(int)length..];
        return true;
    }

    public static bool TrySkip(ref ReadOnlySpan<byte> bytes, ulong tag, int depth = 0)
    {
        switch (tag & 7)
        {
            case Varint: return TryRead(ref bytes, out _);
            case Fixed64: return TryAdvance(ref bytes, 8);
            case Fixed32: return TryAdvance(ref bytes, 4);
            case LengthDelimited: return TryReadBytes(ref bytes, out _);
            case StartGroup:
                while (depth < MaxDepth && TryRead(ref bytes, out var inner))
                {
                    if ((inner & 7) == EndGroup)
                    {
                        return inner >> 3 == tag >> 3;
                    }

                    if (!TrySkip(ref bytes, inner, depth + 1))
                    {
                        return false;
                    }
                }

                return false;
            default: return false;
        }
    }

    private static bool TryAdvance(ref ReadOnlySpan<byte> bytes, int count)
    {
        if (bytes.Length < count)
        {
            return false;
        }

        bytes = bytes[count..];
        return true;
    }
}
