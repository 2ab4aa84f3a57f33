using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hub.Records.Delimited;

/// <summary>64 bytes of a row, to be compared with marks: each comparison gives one bit a byte, the first byte lowest.</summary>
internal readonly struct MarkBlock
{
    /// <summary>Bytes of a block.</summary>
    public const int Length = 64;

    private readonly Vector256<byte> _low;
    private readonly Vector256<byte> _high;

    private MarkBlock(Vector256<byte> low, Vector256<byte> high)
    {
        _low = low;
        _high = high;
    }

    /// <summary>Whether comparing blocks is fast on this machine.</summary>
    public static bool IsFast => Vector256.IsHardwareAccelerated;

    /// <summary>Takes 64 bytes; where fewer are left, zeros stand behind them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MarkBlock Load(ReadOnlySpan<byte> bytes, int at)
    {
        if (at + Length <= bytes.Length)
        {
            ref var first = ref Unsafe.Add(ref MemoryMarshal.GetReference(bytes), at);
            return new MarkBlock(Vector256.LoadUnsafe(ref first), Vector256.LoadUnsafe(ref first, (nuint)Vector256<byte>.Count));
        }

        return LoadTail(bytes[at..]);
    }

    /// <summary>Bits of the bytes of a block that there are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Present(int remaining) => remaining >= Length ? ulong.MaxValue : (1UL << remaining) - 1;

    /// <summary>Where a mark stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Where(Vector256<byte> mark) =>
        Vector256.Equals(_low, mark).ExtractMostSignificantBits() | (ulong)Vector256.Equals(_high, mark).ExtractMostSignificantBits() << 32;

    /// <summary>Bit by bit, whether an odd number of bits is set up to and with it: where quotes hold, the opening one included, the closing one not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Parity(ulong quotes)
    {
        if (Pclmulqdq.IsSupported)
        {
            return Pclmulqdq.CarrylessMultiply(Vector128.CreateScalar(quotes), Vector128<ulong>.AllBitsSet, 0).ToScalar();
        }

        for (var shift = 1; shift < Length; shift *= 2)
        {
            quotes ^= quotes << shift;
        }

        return quotes;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static MarkBlock LoadTail(ReadOnlySpan<byte> bytes)
    {
        Span<byte> block = stackalloc byte[Length];
        block.Clear();
        bytes.CopyTo(block);
        return new MarkBlock(Vector256.Create<byte>(block), Vector256.Create<byte>(block[Vector256<byte>.Count..]));
    }
}
