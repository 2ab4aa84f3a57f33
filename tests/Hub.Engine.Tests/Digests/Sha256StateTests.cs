using System.Security.Cryptography;
using Hub.Engine.Digests;

namespace Hub.Engine.Tests.Digests;

public class Sha256StateTests
{
    [Fact]
    public void Digest_AnySplitAndAnyStop_IsThePlatforms()
    {
        const int Seed = 20261122;
        var random = new Random(Seed);
        for (var round = 0; round < 200; round++)
        {
            var bytes = new byte[random.Next(1000)];
            random.NextBytes(bytes);
            var state = new Sha256State();
            for (var at = 0; at < bytes.Length;)
            {
                var length = Math.Min(random.Next(1, 150), bytes.Length - at);
                state.Append(bytes.AsSpan(at, length));
                at += length;
                state = Sha256State.Load(state.Save());
            }

            Assert.True(SHA256.HashData(bytes).AsSpan().SequenceEqual(state.Digest()), $"seed {Seed}, round {round}, {bytes.Length} bytes");
            Assert.Equal(bytes.Length, state.Length);
        }
    }

    [Fact]
    public void RunManaged_ManyBlocks_GivesThePlatformsDigest()
    {
        // One padded block sequence by hand, so that the managed function is proven where the native one is in use.
        var message = new byte[119];
        new Random(1).NextBytes(message);
        var padded = new byte[128];
        message.CopyTo(padded, 0);
        padded[119] = 0x80;
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(padded.AsSpan(120), 119 * 8);
        uint[] hash = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
        Sha256Compression.RunManaged(hash, padded);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(message)), string.Concat(hash.Select(h => h.ToString("x8", System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Load_DamagedState_Throws()
    {
        Assert.Throws<InvalidDataException>(() => Sha256State.Load(new byte[7]));
    }

    [Fact]
    public void Crc32C_CheckValue_IsCastagnolis() => Assert.Equal(0xE3069283u, Crc32C.Of("123456789"u8));
}
