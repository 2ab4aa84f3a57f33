using System.Text;

namespace Hub.Codecs.Tests.Reading;

/// <summary>
/// Random bytes: nothing is thrown, and every byte is accounted for, checked against a decoder that is too simple to be wrong:
/// one code at a time, straight from the rows.
/// </summary>
public sealed class AccountTests
{
    public static TheoryData<string> Charsets => SplitTests.Charsets;

    [Theory]
    [MemberData(nameof(Charsets))]
    public void DecodeField_AnyBytes_AccountsForEachAsThePlainReaderDoes(string name)
    {
        const int Seed = 3002;
        var random = new Random(Seed);
        var charset = Charset.Open(name);
        var reader = PlainReader.Of(charset);
        for (var round = 0; round < SplitTests.Rounds(name, 200); round++)
        {
            var bytes = Noise.Make(charset, random, random.Next(0, 300));
            var actual = Decoded.Field(charset, bytes);
            if (reader is not null)
            {
                var (text, lost) = reader.Read(bytes);
                Assert.True(text == actual.Characters, $"seed {Seed} round {round}: {Convert.ToHexString(bytes)}: expected {text}, was {actual.Characters}");
                Assert.Equal(lost, LostBytes(actual.Issues));
            }

            Assert.True(System.Text.Unicode.Utf8.IsValid(Convert.FromHexString(actual.Text)));
            // U+FFFD may stand in a Unicode source itself; it is never put in place of something.
            Assert.Equal(Replacements(bytes, name), actual.Characters.Count(c => c == '\uFFFD'));
        }
    }

    private static int Replacements(byte[] bytes, string name) => bytes.Chunk(2).Count(unit => unit is [var first, var second] && name switch
    {
        "utf16be" => (first, second) == (0xFF, 0xFD),
        "utf16le" => (first, second) == (0xFD, 0xFF),
        _ => false,
    });

    private static int LostBytes(string issues) => issues.Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Where(i => i.StartsWith("Unmapped", StringComparison.Ordinal) || i.StartsWith("Truncated", StringComparison.Ordinal))
        .Sum(i => int.Parse(i[(i.IndexOf('+', StringComparison.Ordinal) + 1)..i.IndexOf('=', StringComparison.Ordinal)], null));

    /// <summary>One code at a time.</summary>
    private sealed class PlainReader(Dictionary<uint, string> codes, byte[][] toDouble, byte[]? toSingle)
    {
        /// <summary>The reader of a charset; null for the Unicode ones.</summary>
        public static PlainReader? Of(Charset charset)
        {
            var codes = charset.Rows().ToDictionary(r => r.Code, r => new Rune(r.First) + (r.Second == 0 ? "" : new Rune(r.Second).ToString()));
            var (to, back) = charset.Name switch
            {
                var n when n.StartsWith("jef", StringComparison.Ordinal) => ((byte[][])[[0x28], [0x38], [0x30, 0xE2]], (byte[]?)[0x29]),
                var n when n.StartsWith("keis", StringComparison.Ordinal) => ([[0x0A, 0x42]], [0x0A, 0x41]),
                var n when n.StartsWith("jipsj", StringComparison.Ordinal) => ([[0x1A, 0x70]], [0x1A, 0x71]),
                var n when n.StartsWith("jipse", StringComparison.Ordinal) => ([[0x3F, 0x75]], [0x3F, 0x76]),
                "ibm930" or "ibm939" or "ibm1390" or "ibm1399" => ([[0x0E]], [0x0F]),
                _ => ([], null),
            };
            return codes.Count == 0 ? null : new PlainReader(codes, to, back);
        }

        /// <summary>The text, and how many bytes are reported as meaning nothing.</summary>
        public (string Text, int Lost) Read(byte[] bytes)
        {
            var text = new StringBuilder();
            var (lost, isDouble) = (0, false);
            for (var i = 0; i < bytes.Length;)
            {
                if (ShiftAt(bytes, i) is { } shift)
                {
                    isDouble = shift != toSingle;
                    i += shift.Length;
                    continue;
                }

                var length = toSingle is null ? LengthAt(bytes, i) : isDouble ? 2 : 1;
                var isWhole = i + length <= bytes.Length;
                var code = 0u;
                for (var j = i; j < Math.Min(i + length, bytes.Length); j++)
                {
                    code = code << 8 | bytes[j];
                }

                // A pair that begins with 00 is no single byte.
                if (isWhole && (length == 1) == (code < 0x100) && codes.TryGetValue(code, out var meaning))
                {
                    _ = text.Append(meaning);
                    i += length;
                }
                else
                {
                    var taken = toSingle is null ? Taken(bytes, i, length) : !isWhole || (isDouble && ShiftAt(bytes, i + 1) is not null) ? 1 : length;
                    lost += taken;
                    i += taken;
                }
            }

            return (text.ToString(), lost);
        }

        private byte[]? ShiftAt(byte[] bytes, int at)
        {
            byte[][] all = toSingle is null ? [] : [.. toDouble, toSingle];
            return Array.Find(all, s => bytes.AsSpan(at).StartsWith(s));
        }

        private int LengthAt(byte[] bytes, int at) => codes.ContainsKey(bytes[at]) ? 1
            : bytes[at] == 0x8F && codes.Keys.Any(c => c > 0xFFFF) ? 3
            : IsLead(bytes[at]) ? 2 : 1;

        private bool IsLead(byte value) =>
            Leads.Contains(value) || (!codes.ContainsKey(value) && Leads.Any(l => l < value && !Between(l, value)) && Leads.Any(l => l > value && !Between(value, l)));

        private bool Between(int low, int high) => Enumerable.Range(low + 1, high - low - 1).Any(b => codes.ContainsKey((uint)b));

        private HashSet<byte> Leads { get; } = [.. codes.Keys.Where(c => c is > 0xFF and <= 0xFFFF).Select(c => (byte)(c >> 8))];

        private HashSet<byte> Trails { get; } = [.. codes.Keys.Where(c => c is > 0xFF and <= 0xFFFF).Select(c => (byte)c)];

        private int Taken(byte[] bytes, int at, int length)
        {
            var taken = 1;
            while (taken < length && at + taken < bytes.Length && Trails.Contains(bytes[at + taken]))
            {
                taken++;
            }

            return taken;
        }
    }
}
