using System.Text;

namespace Hub.Fuzz;

/// <summary>Alters bytes in the ways in which parsers are known to break. The same seed alters the same.</summary>
public sealed class Mutator(Random random)
{
    /// <summary>Longest input made.</summary>
    public const int MostBytes = 256 * 1024;

    private static readonly byte[] s_bytes = [0, 1, 0x0A, 0x0D, 0x0E, 0x0F, 0x20, 0x22, 0x28, 0x29, 0x2C, 0x40, 0x7F, 0x80, 0xA1, 0xC0, 0xED, 0xF4, 0xFE, 0xFF];
    private static readonly long[] s_numbers = [0, 1, -1, 127, 128, 255, 256, 32767, 32768, 65535, 65536, int.MaxValue, int.MinValue, uint.MaxValue, long.MaxValue, long.MinValue];
    private static readonly string[] s_digits = ["0", "-1", "1", "9", "255", "65536", "2147483647", "2147483648", "-2147483648", "4294967296", "99999999999999999999", "1e9", "0x7fffffff"];

    /// <summary>Where chance comes from.</summary>
    public Random Random { get; } = random;

    /// <summary>Applies one to eight alterations.</summary>
    public byte[] Alter(byte[] input, byte[] other, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(words);
        var bytes = new List<byte>(input);
        for (var n = 1 << Random.Next(4); n > 0; n--)
        {
            Once(bytes, other, words);
        }

        if (bytes.Count > MostBytes)
        {
            bytes.RemoveRange(MostBytes, bytes.Count - MostBytes);
        }

        return [.. bytes];
    }

    private void Once(List<byte> bytes, byte[] other, IReadOnlyList<string> words)
    {
        var at = Random.Next(bytes.Count + 1);
        var rest = bytes.Count - at;
        switch (Random.Next(12))
        {
            case 0 when rest > 0:
                bytes[at] ^= (byte)(1 << Random.Next(8));
                break;
            case 1 when rest > 0:
                bytes[at] = s_bytes[Random.Next(s_bytes.Length)];
                break;
            case 2 when rest > 0:
                bytes[at] = (byte)Random.Next(256);
                break;
            case 3 when rest > 0:
                bytes.RemoveRange(at, Random.Next(1, Math.Min(rest, 64) + 1));
                break;
            case 4:
                bytes.InsertRange(at, Enumerable.Repeat(s_bytes[Random.Next(s_bytes.Length)], 1 << Random.Next(9)));
                break;
            case 5 when rest > 0:
                Repeat(bytes, at, rest);
                break;
            case 6 when other.Length > 0:
                Splice(bytes, at, other);
                break;
            case 7:
                WriteNumber(bytes, at, rest);
                break;
            case 8 when rest > 0:
                bytes.RemoveRange(at, rest);
                break;
            case 9 when rest > 1:
                Move(bytes, at, rest);
                break;
            default:
                Insert(bytes, at, rest, words.Count > 0 && Random.Next(4) > 0 ? words[Random.Next(words.Count)] : s_digits[Random.Next(s_digits.Length)]);
                break;
        }
    }

    // Nesting and counts break when a piece comes a thousand times.
    private void Repeat(List<byte> bytes, int at, int rest)
    {
        var piece = bytes.GetRange(at, Random.Next(1, Math.Min(rest, 48) + 1));
        var times = Math.Min(1 << Random.Next(13), MostBytes / piece.Count);
        var many = new byte[piece.Count * times];
        for (var i = 0; i < many.Length; i++)
        {
            many[i] = piece[i % piece.Count];
        }

        bytes.InsertRange(at, many);
    }

    private void Splice(List<byte> bytes, int at, byte[] other)
    {
        var from = Random.Next(other.Length);
        var length = Random.Next(1, other.Length - from + 1);
        if (Random.Next(2) == 0)
        {
            bytes.RemoveRange(at, Math.Min(length, bytes.Count - at));
        }

        bytes.InsertRange(at, other.AsSpan(from, length).ToArray());
    }

    private void WriteNumber(List<byte> bytes, int at, int rest)
    {
        var width = 1 << Random.Next(4);
        var number = BitConverter.GetBytes(s_numbers[Random.Next(s_numbers.Length)])[..width];
        if (Random.Next(2) == 0)
        {
            Array.Reverse(number);
        }

        for (var i = 0; i < Math.Min(width, rest); i++)
        {
            bytes[at + i] = number[i];
        }
    }

    private void Move(List<byte> bytes, int at, int rest)
    {
        var length = Random.Next(1, rest);
        var piece = bytes.GetRange(at, length);
        bytes.RemoveRange(at, length);
        bytes.InsertRange(Random.Next(bytes.Count + 1), piece);
    }

    private void Insert(List<byte> bytes, int at, int rest, string word)
    {
        var text = Encoding.UTF8.GetBytes(word);
        if (Random.Next(2) == 0)
        {
            bytes.RemoveRange(at, Math.Min(rest, text.Length));
        }

        bytes.InsertRange(at, text);
    }
}
