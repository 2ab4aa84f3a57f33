using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Hub.Compare.Matching;

/// <summary>
/// Hash of rows under a secret drawn anew for each comparison: two lanes of 64 × 64 → 128-bit products, folded. Which rows collide can't be known beforehand,
/// and nothing that is reported depends on the secret.
/// </summary>
internal sealed class RowHash
{
    private const int Block = 32;

    private readonly ulong[] _secret = MemoryMarshal.Cast<byte, ulong>(RandomNumberGenerator.GetBytes(8 * sizeof(ulong))).ToArray();

    /// <summary>Hashes a row: a place for it, and a value that is as good as unique.</summary>
    public (ulong Place, ulong Value) Of(ReadOnlySpan<byte> row)
    {
        var secret = _secret.AsSpan(0, 8);
        var (third, fourth) = (secret[2], secret[3]);
        var first = secret[0];
        var second = secret[1];
        ref var start = ref MemoryMarshal.GetReference(row);
        var at = 0;
        for (; at < row.Length - Block; at += Block)
        {
            (first, second) = Step(ref Unsafe.Add(ref start, at), first, second, third, fourth);
        }

        Span<byte> last = stackalloc byte[Block];
        last.Clear();
        row[at..].CopyTo(last);
        (first, second) = Step(ref MemoryMarshal.GetReference(last), first, second, third, fourth);

        // Rows that end in zero bytes differ by their length alone.
        second += (ulong)row.Length * 0x9E37_79B9_7F4A_7C15;
        return (Fold(first ^ secret[6], second ^ secret[7]), Fold(first ^ secret[4], second ^ secret[5]));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong First, ulong Second) Step(ref byte block, ulong first, ulong second, ulong third, ulong fourth) => (
        Fold(Word(ref block, 0) ^ third, Word(ref block, 8) ^ first),
        Fold(Word(ref block, 16) ^ fourth, Word(ref block, 24) ^ second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Word(ref byte block, int at) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref block, at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Fold(ulong a, ulong b)
    {
        var high = Math.BigMul(a, b, out var low);
        return high ^ low;
    }
}
