using System.Globalization;
using System.Text;
using Hub.Records;
using Hub.Records.Delimited;
using Hub.Records.Framing;
using Hub.Records.Layouts;

namespace Hub.Fuzz.Targets;

/// <summary>A framing: the same bytes give the same records and findings in one piece, in pieces, and after a restart at any record.</summary>
internal sealed class FramingTarget(string kind, IReadOnlyList<byte[]> seeds, Func<RecordFramer> framer) : IFuzzTarget
{
    private const int LongestInput = 4096;

    private static readonly byte[] s_csv = Encoding.UTF8.GetBytes("番号,氏名\r\n1,\"佐藤, \"\"花\"\"\r\n子\"\r\n2,x\r\n\r\n3,\"\"\n");
    private static readonly byte[] s_rdw = [0, 7, 0, 0, 1, 2, 3, 0, 5, 0, 0, 9, 0, 4, 0, 0];
    private static readonly byte[] s_bdw = [0, 16, 0, 0, 0, 7, 0, 0, 1, 2, 3, 0, 5, 0, 0, 9, 0, 9, 0, 0, 0, 5, 0, 0, 7];

    public string Name => "framing-" + kind;

    public IReadOnlyList<byte[]> Seeds => seeds;

    public static IEnumerable<IFuzzTarget> All()
    {
        byte[] little = [7, 0, 0, 0, 1, 2, 3, 5, 0, 0, 0, 9];
        var lines = "abc\ndef\r\n\r\ng\rh"u8.ToArray();
        var narrow = new RdwFormat { MaxRecordLength = 200 };
        return
        [
            new FramingTarget("fixed", [[1, 2, 3, 4, 5, 6, 7, 8, 9]], () => new FixedFramer(4)),
            new FramingTarget("rdw", [s_rdw], () => new RdwFramer(narrow)),
            new FramingTarget("rdw-little", [little], () => new RdwFramer(narrow with { Order = ByteOrder.Little, LengthIncludesDescriptor = false })),
            new FramingTarget("bdw-rdw", [s_bdw], () => new BdwRdwFramer(narrow)),
            new FramingTarget("newline", [lines], () => new NewlineFramer(CodeUnit.Ascii, LineEnd.Auto, 64)),
            new FramingTarget("newline-cr", [lines], () => new NewlineFramer(CodeUnit.Ascii, LineEnd.Cr, 64)),
            new FramingTarget("newline-ebcdic", [[0xC1, 0x15, 0xC2, 0x25, 0x15]], () => new NewlineFramer(CodeUnit.Ascii, LineEnd.EbcdicNewLine, 64)),
            new FramingTarget("newline-utf16le", [Encoding.Unicode.GetBytes("\uFEFFあ\r\nb\nc")], () => new NewlineFramer(CodeUnit.Utf16Little, LineEnd.Auto, 64)),
            new FramingTarget("newline-utf16be", [Encoding.BigEndianUnicode.GetBytes("\uFEFFあ\r\nb\nc")], () => new NewlineFramer(CodeUnit.Utf16Big, LineEnd.Auto, 64)),
            new FramingTarget("csv", [s_csv], () => new CsvFramer(DelimitedFormat.Csv with { MaxRecordLength = 200 })),
            new FramingTarget("csv-header", [s_csv], () => new CsvFramer(DelimitedFormat.Csv with { HeaderRows = 1, ColumnsFromHeader = true, MaxRecordLength = 200 })),
            new FramingTarget("csv-utf16", [Encoding.Unicode.GetBytes("a,\"b\n\"\r\nc,d")], () => new CsvFramer(DelimitedFormat.Csv with { Unit = CodeUnit.Utf16Little, Columns = 2, MaxRecordLength = 200 })),
            new FramingTarget("intermediate", [s_csv], () => new CsvFramer(DelimitedFormat.Intermediate with { MaxRecordLength = 200 })),
        ];
    }

    public string Run(byte[] input)
    {
        input = input.Length > LongestInput ? input[..LongestInput] : input;
        var random = new Random(input.Length * 31 + (input.Length > 0 ? input[^1] : 0));
        var positions = new List<FramerPosition>();
        var whole = Read(framer(), new MemoryStream(input, writable: false), 1 << 20, positions);
        var split = Read(framer(), new ChunkedStream(input, random, 1 + random.Next(9)), 1 + random.Next(64), []);
        Same(whole, split, "split");
        if (positions.Count > 0)
        {
            var at = random.Next(positions.Count);
            var position = positions[at];
            var again = framer();
            again.Restore(position);
            Same(whole[(at + 1)..], Read(again, new MemoryStream(input[(int)position.Offset..], writable: false), 1 << 20, []), $"restarted at {position.Offset}");
        }

        return string.Join(' ', whole.Select(w => w[..w.IndexOf(' ', StringComparison.Ordinal)]).Distinct().Order(StringComparer.Ordinal)) + $" {BitLength(whole.Count)}";
    }

    private static int BitLength(int count) => 32 - int.LeadingZeroCount(count);

    private static void Same(List<string> whole, List<string> other, string how)
    {
        for (var i = 0; i < Math.Max(whole.Count, other.Count); i++)
        {
            var (left, right) = (i < whole.Count ? whole[i] : "nothing", i < other.Count ? other[i] : "nothing");
            if (left != right)
            {
                throw new FuzzException($"records differ when {how}: {left} | {right}");
            }
        }
    }

    private static List<string> Read(RecordFramer framer, Stream stream, int buffer, List<FramerPosition> positions)
    {
        var seen = new List<string>();
        using var reader = new ExtractReader(stream, framer, buffer);
        FrameStatus status;
        while ((status = reader.Read(out var record)) != FrameStatus.End)
        {
            if (seen.Count > stream.Length + 2)
            {
                throw new FuzzException("more records than bytes");
            }

            var code = framer.Damage is { } damage ? string.Create(CultureInfo.InvariantCulture, $"{damage.Code.Number}@{damage.Position.ByteOffset}+{damage.Position.Length}") : "";
            seen.Add(string.Create(CultureInfo.InvariantCulture, $"{status}:{framer.Damage?.Code.Number} {record.Ordinal} {record.Offset} {Convert.ToHexString(record.Bytes)} {Convert.ToHexString(record.Header)} {code}"));
            positions.Add(framer.Position);
        }

        return seen;
    }
}
