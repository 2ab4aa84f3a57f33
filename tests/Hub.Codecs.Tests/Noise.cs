using System.Collections.Concurrent;
using Hub.Codecs.Tables;

namespace Hub.Codecs.Tests;

/// <summary>Random bytes of three kinds: any, valid codes with their shifts, and valid text with some bytes damaged.</summary>
internal static class Noise
{
    private static readonly ConcurrentDictionary<string, CodeRow[]> s_codes = new();

    /// <summary>About so many bytes.</summary>
    public static byte[] Make(Charset charset, Random random, int length)
    {
        var bytes = new List<byte>();
        var kind = random.Next(3);
        var codes = s_codes.GetOrAdd(charset.Name, _ => [.. charset.Rows()]);
        while (bytes.Count < length)
        {
            if (kind == 0 || codes.Length == 0)
            {
                bytes.Add((byte)random.Next(256));
                continue;
            }

            var row = codes[random.Next(codes.Length)];
            if (random.Next(5) == 0)
            {
                bytes.AddRange(Shift(charset.Name, random));
            }

            for (var i = row.Length - 1; i >= 0; i--)
            {
                bytes.Add((byte)(row.Code >> (8 * i)));
            }
        }

        if (kind == 2 && bytes.Count > 0)
        {
            for (var i = random.Next(1, 5); i > 0; i--)
            {
                bytes[random.Next(bytes.Count)] = (byte)random.Next(256);
            }
        }

        return [.. bytes];
    }

    private static byte[] Shift(string name, Random random)
    {
        byte[][] shifts = name switch
        {
            _ when name.StartsWith("jef", StringComparison.Ordinal) => [[0x28], [0x38], [0x30, 0xE2], [0x29]],
            _ when name.StartsWith("keis", StringComparison.Ordinal) => [[0x0A, 0x42], [0x0A, 0x41]],
            _ when name.StartsWith("jipsj", StringComparison.Ordinal) => [[0x1A, 0x70], [0x1A, 0x71]],
            _ when name.StartsWith("jipse", StringComparison.Ordinal) => [[0x3F, 0x75], [0x3F, 0x76]],
            _ => [[0x0E], [0x0F]],
        };
        return shifts[random.Next(shifts.Length)];
    }
}
