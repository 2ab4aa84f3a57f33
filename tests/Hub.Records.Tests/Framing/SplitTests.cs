using Hub.Records.Delimited;
using Hub.Records.Framing;

namespace Hub.Records.Tests.Framing;

/// <summary>Any split of the input and any restart give the same records, findings and offsets, whatever the bytes.</summary>
public sealed class SplitTests
{
    private const int Rounds = 100;

    public static TheoryData<string> Kinds => [.. Framers.Keys];

    private static readonly Dictionary<string, (Func<RecordFramer> Make, string Alphabet)> Framers = new()
    {
        ["fixed"] = (() => new FixedFramer(7), "AB\n\u001A"),
        ["rdw"] = (() => new RdwFramer(new RdwFormat { MaxRecordLength = 20 }), "rdw"),
        ["bdw"] = (() => new BdwRdwFramer(new RdwFormat { MaxRecordLength = 20 }), "bdw"),
        ["newline"] = (() => new NewlineFramer(maxRecordLength: 12), "abcd\r\n\u001A"),
        ["newline-le"] = (() => new NewlineFramer(CodeUnit.Utf16Little, maxRecordLength: 12), "a\0\n\0\r\0b\u000A"),
        ["newline-be"] = (() => new NewlineFramer(CodeUnit.Utf16Big, maxRecordLength: 12), "\0a\0\n\0\rb"),
        ["csv"] = (() => new CsvFramer(new DelimitedFormat { MaxRecordLength = 30 }), "ab,,\"\"\r\n\n"),
        ["csv-3"] = (() => new CsvFramer(new DelimitedFormat { MaxRecordLength = 30, Columns = 3 }), "ab,,\"\"\n"),
        ["csv-header"] = (() => new CsvFramer(DelimitedFormat.Intermediate with { MaxRecordLength = 30 }), "a,\"\n\r"),
        ["csv-bom"] = (() => new CsvFramer(new DelimitedFormat { MaxRecordLength = 30 }), "bom"),
        ["csv-le"] = (() => new CsvFramer(new DelimitedFormat { MaxRecordLength = 30, Unit = CodeUnit.Utf16Little }), "a\0,\0\"\0\n\0\"\0"),
        ["csv-no-quote"] = (() => new CsvFramer(new DelimitedFormat { MaxRecordLength = 30, Quote = null }), "ab,\"\n\r"),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void TryRead_AnySplitAndAnyRestart_GivesTheSameFrames(string kind)
    {
        var (make, alphabet) = Framers[kind];
        for (var seed = 0; seed < Rounds; seed++)
        {
            var random = new Random(seed);
            var bytes = alphabet switch
            {
                "rdw" => Rdw(random),
                "bdw" => Bdw(random),
                "bom" => [0xEF, 0xBB, 0xBF, .. Letters(random, "a,\"\n")],
                _ => Letters(random, alphabet),
            };
            var frames = Frames.ReadEveryWay(make, bytes, seed);
            var ordinals = frames.Where(f => f.Status is "Record" or "Damaged").Select(f => f.Ordinal).ToList();
            Assert.Equal(Enumerable.Range(0, ordinals.Count).Select(i => (long)i), ordinals);
        }
    }

    private static byte[] Letters(Random random, string alphabet)
    {
        var bytes = new byte[random.Next(200)];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)alphabet[random.Next(alphabet.Length)];
        }

        return bytes;
    }

    private static byte[] Rdw(Random random)
    {
        var bytes = new List<byte>();
        for (var i = random.Next(8); i > 0; i--)
        {
            var length = random.Next(20);
            bytes.AddRange([0, (byte)(length + 4), 0, 0]);
            bytes.AddRange(Enumerable.Repeat((byte)'r', length));
        }

        return Damage(random, bytes);
    }

    private static byte[] Bdw(Random random)
    {
        var bytes = new List<byte>();
        for (var i = random.Next(5); i > 0; i--)
        {
            var block = new List<byte>();
            for (var j = random.Next(1, 4); j > 0; j--)
            {
                var length = random.Next(20);
                block.AddRange([0, (byte)(length + 4), 0, 0]);
                block.AddRange(Enumerable.Repeat((byte)'r', length));
            }

            bytes.AddRange([0, (byte)(block.Count + 4), 0, 0]);
            bytes.AddRange(block);
        }

        return Damage(random, bytes);
    }

    private static byte[] Damage(Random random, List<byte> bytes)
    {
        if (bytes.Count > 0 && random.Next(2) == 0)
        {
            bytes[random.Next(bytes.Count)] = (byte)random.Next(256);
        }

        if (bytes.Count > 0 && random.Next(3) == 0)
        {
            bytes.RemoveRange(bytes.Count - 1, 1);
        }

        return [.. bytes];
    }
}
