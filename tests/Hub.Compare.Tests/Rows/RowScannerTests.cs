using Hub.Compare.Rows;

namespace Hub.Compare.Tests.Rows;

public sealed class RowScannerTests
{
    [Fact]
    public void FindEnd_RandomRows_IsWhatAPlainScanFinds()
    {
        const int Seed = 20261122;
        var random = new Random(Seed);
        for (var round = 0; round < 20_000; round++)
        {
            var bytes = new byte[random.Next(1, 400)];
            var rarity = random.Next(2, 60);
            for (var i = 0; i < bytes.Length; i++)
            {
                bytes[i] = random.Next(rarity) switch { 0 => (byte)'"', 1 => (byte)'\n', _ => (byte)'x' };
            }

            Assert.True(Plain(bytes) == RowScanner.FindEnd(bytes), $"seed {Seed}, round {round}");
        }
    }

    private static int Plain(ReadOnlySpan<byte> bytes)
    {
        var inside = false;
        for (var i = 0; i < bytes.Length; i++)
        {
            inside ^= bytes[i] == '"';
            if (bytes[i] == '\n' && !inside)
            {
                return i;
            }
        }

        return -1;
    }
}
