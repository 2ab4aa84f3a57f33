using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Hub.Engine.Digests;

/// <summary>The compression function of SHA-256 over whole blocks of 64 bytes.</summary>
internal static partial class Sha256Compression
{
    // SHA256_CTX of OpenSSL: h[8], Nl, Nh, data[16], num, md_len; all 32 bit.
    private const int ContextWords = 8 + 2 + 16 + 2;

    private static readonly uint[] s_constants =
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    /// <summary>True when the platform's function is there and gave the managed one's answer for a block of test bytes.</summary>
    internal static bool IsNative { get; } = TryNative();

    /// <summary>Folds whole blocks into the hash.</summary>
    public static void Run(Span<uint> hash, ReadOnlySpan<byte> blocks)
    {
        if (IsNative)
        {
            RunNative(hash, blocks);
        }
        else
        {
            RunManaged(hash, blocks);
        }
    }

    internal static void RunManaged(Span<uint> hash, ReadOnlySpan<byte> blocks)
    {
        Span<uint> w = stackalloc uint[64];
        for (; blocks.Length >= Sha256State.BlockLength; blocks = blocks[Sha256State.BlockLength..])
        {
            for (var t = 0; t < 16; t++)
            {
                w[t] = BinaryPrimitives.ReadUInt32BigEndian(blocks[(t * 4)..]);
            }

            for (var t = 16; t < 64; t++)
            {
                var s0 = BitOperations.RotateRight(w[t - 15], 7) ^ BitOperations.RotateRight(w[t - 15], 18) ^ (w[t - 15] >> 3);
                var s1 = BitOperations.RotateRight(w[t - 2], 17) ^ BitOperations.RotateRight(w[t - 2], 19) ^ (w[t - 2] >> 10);
                w[t] = w[t - 16] + s0 + w[t - 7] + s1;
            }

            Fold(hash, w);
        }
    }

    private static void Fold(Span<uint> hash, ReadOnlySpan<uint> w)
    {
        uint a = hash[0], b = hash[1], c = hash[2], d = hash[3], e = hash[4], f = hash[5], g = hash[6], h = hash[7];
        for (var t = 0; t < 64; t++)
        {
            var sum1 = BitOperations.RotateRight(e, 6) ^ BitOperations.RotateRight(e, 11) ^ BitOperations.RotateRight(e, 25);
            var t1 = h + sum1 + ((e & f) ^ (~e & g)) + s_constants[t] + w[t];
            var sum0 = BitOperations.RotateRight(a, 2) ^ BitOperations.RotateRight(a, 13) ^ BitOperations.RotateRight(a, 22);
            var t2 = sum0 + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e, d, c, b, a) = (g, f, e, d + t1, c, b, a, t1 + t2);
        }

        hash[0] += a;
        hash[1] += b;
        hash[2] += c;
        hash[3] += d;
        hash[4] += e;
        hash[5] += f;
        hash[6] += g;
        hash[7] += h;
    }

    private static unsafe void RunNative(Span<uint> hash, ReadOnlySpan<byte> blocks)
    {
        var context = stackalloc uint[ContextWords];
        new Span<uint>(context, ContextWords).Clear();
        hash.CopyTo(new Span<uint>(context, 8));
        context[ContextWords - 1] = 32;
        fixed (byte* bytes = blocks)
        {
            _ = SHA256_Update(context, bytes, (nuint)blocks.Length);
        }

        new ReadOnlySpan<uint>(context, 8).CopyTo(hash);
    }

    private static bool TryNative()
    {
        try
        {
            Span<uint> expected = [1, 2, 3, 4, 5, 6, 7, 8];
            Span<uint> actual = [1, 2, 3, 4, 5, 6, 7, 8];
            Span<byte> test = stackalloc byte[3 * Sha256State.BlockLength];
            for (var i = 0; i < test.Length; i++)
            {
                test[i] = (byte)(i * 7);
            }

            RunManaged(expected, test);
            RunNative(actual, test);
            return actual.SequenceEqual(expected);
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException or BadImageFormatException)
        {
            return false;
        }
    }

    [LibraryImport("libcrypto.so.3")]
    private static unsafe partial int SHA256_Update(uint* context, byte* data, nuint length);
}
