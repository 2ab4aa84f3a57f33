using System.Globalization;
using System.Text;
using System.Text.Json;
using Hub.Codecs;
using Hub.Records.Copybooks;
using Hub.Records.Decoding;
using Hub.Records.Dumping;
using Hub.Records.Framing;

namespace Hub.Records.Tests.Cobol;

/// <summary>Files written by GnuCOBOL programs decode to the values that the programs moved into them.</summary>
public sealed class ValueTests
{
    private const int Records = 40;

    private const string Layout = """
            05 A PIC X(10).
            05 Z1 PIC 9(5).
            05 Z2 PIC S9(7)V99.
            05 Z3 PIC S9(5) SIGN LEADING.
            05 Z4 PIC S9(5) SIGN LEADING SEPARATE.
            05 Z5 PIC S9(5)V9 SIGN TRAILING SEPARATE.
            05 Z6 PIC S9(18).
            05 P1 PIC S9(9)V99 COMP-3.
            05 P2 PIC 9(4) COMP-3.
            05 P6 PIC 9(7) COMP-6.
            05 B1 PIC S9(4) COMP.
            05 B2 PIC S9(9)V9(3) COMP.
            05 B3 PIC S9(18) BINARY SYNC.
            05 B4 PIC 9(9) COMP-5.
            05 B5 PIC S9(2) COMP-5.
            05 F1 COMP-1 SYNC.
            05 F2 COMP-2.
            05 PP PIC 9(3)PP.
            05 VP PIC VPP9(3).
            05 E1 PIC Z,ZZZ,ZZ9.99-.
            05 BZ PIC 9(4) BLANK WHEN ZERO.
            05 Z7 PIC S9(38).
            05 Z8 PIC S9(20)V9(18) SIGN LEADING.
            05 P3 PIC S9(30)V9(8) COMP-3.
            05 P4 PIC 9(37) COMP-3.
            05 B6 PIC 9(4) COMP.
            05 B7 PIC 9(5) COMP-X.
            05 B8 PIC S9(18) COMP-N.
        """;

    [ToolTheory("cobc")]
    [InlineData("fixed", "-fsign=ASCII")]
    [InlineData("rdw", "-fsign=ASCII")]
    [InlineData("fixed", "-fsign=EBCDIC")]
    public void Write_FileOfGnuCobol_GivesTheValuesMoved(string framing, string sign)
    {
        const int Seed = 20251231;
        var random = new Random(Seed);
        var code = new StringBuilder();
        var expected = new List<Dictionary<string, string>>();
        for (var i = 0; i < Records; i++)
        {
            expected.Add(Values(random));
            foreach (var (name, value) in expected[^1])
            {
                var literal = name == "A" ? $"\"{value}\"" : value;
                code.Append(CultureInfo.InvariantCulture, $"MOVE {literal} TO {name}.\n");
            }

            Table(code, expected[^1], random, framing);
            code.Append("WRITE REC.\n");
        }

        var table = framing == "rdw" ? "    05 N PIC 9(2).\n    05 T OCCURS 0 TO 5 TIMES DEPENDING ON N.\n        10 T1 PIC S9(3) COMP-3.\n" : "";
        var copybook = $"01 REC.\n{Layout}\n{table}";
        using var cobc = new Cobc();
        cobc.Run(Program(copybook, code.ToString(), framing), "-std=default", sign);
        var actual = Read(File.ReadAllBytes(cobc.PathOf("out.dat")), copybook, framing, sign);
        Assert.Equal(expected.Count, actual.Count);
        for (var i = 0; i < Records; i++)
        {
            Assert.Equal(expected[i].OrderBy(p => p.Key, StringComparer.Ordinal), actual[i].OrderBy(p => p.Key, StringComparer.Ordinal));
        }
    }

    private static Dictionary<string, string> Values(Random random) => new()
    {
        ["A"] = "x" + random.Next(100000).ToString(CultureInfo.InvariantCulture),
        ["Z1"] = Number(random, 5, 0, false),
        ["Z2"] = Number(random, 9, 2, true),
        ["Z3"] = Number(random, 5, 0, true),
        ["Z4"] = Number(random, 5, 0, true),
        ["Z5"] = Number(random, 6, 1, true),
        ["Z6"] = Number(random, 18, 0, true),
        ["P1"] = Number(random, 11, 2, true),
        ["P2"] = Number(random, 4, 0, false),
        ["P6"] = Number(random, 7, 0, false),
        ["B1"] = Number(random, 4, 0, true),
        ["B2"] = Number(random, 12, 3, true),
        ["B3"] = Number(random, 18, 0, true),
        ["B4"] = Number(random, 9, 0, false),
        ["B5"] = Number(random, 2, 0, true),
        ["F1"] = Binary(random, 1024),
        ["F2"] = Binary(random, 1 << 20),
        ["PP"] = (random.Next(1, 1000) * 100).ToString(CultureInfo.InvariantCulture),
        ["VP"] = "0.00" + random.Next(1000).ToString("000", CultureInfo.InvariantCulture),
        ["E1"] = Number(random, 9, 2, true),
        ["Z7"] = Long(random, 38, 0, true),
        ["Z8"] = Long(random, 38, 18, true),
        ["P3"] = Long(random, 38, 8, true),
        ["P4"] = Long(random, 37, 0, false),
        ["B6"] = Number(random, 4, 0, false),
        ["B7"] = Number(random, 5, 0, false),
        ["B8"] = Number(random, 18, 0, true),
        ["BZ"] = random.Next(3) == 0 ? "0" : Number(random, 4, 0, false),
    };

    private static string Number(Random random, int digits, int scale, bool isSigned)
    {
        var whole = random.NextInt64((long)Math.Pow(10, random.Next(1, digits + 1)));
        var value = (decimal)whole / (decimal)Math.Pow(10, scale);
        value = isSigned && whole != 0 && random.Next(2) == 0 ? -value : value;
        return value.ToString("F" + scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>A value of up to so many digits, more than any built-in type of .NET reads.</summary>
    private static string Long(Random random, int digits, int scale, bool isSigned)
    {
        var text = string.Concat(Enumerable.Range(0, random.Next(1, digits + 1)).Select(_ => (char)('0' + random.Next(10)))).TrimStart('0').PadLeft(scale + 1, '0');
        text = scale == 0 ? text : $"{text[..^scale]}.{text[^scale..]}";
        return isSigned && random.Next(2) == 0 && text.AsSpan().ContainsAnyInRange('1', '9') ? "-" + text : text;
    }

    /// <summary>A value that binary floating point holds exactly.</summary>
    private static string Binary(Random random, int most) =>
        (random.Next(-most, most) / 16.0).ToString(CultureInfo.InvariantCulture);

    private static void Table(StringBuilder code, Dictionary<string, string> values, Random random, string framing)
    {
        if (framing != "rdw")
        {
            return;
        }

        var count = random.Next(6);
        code.Append(CultureInfo.InvariantCulture, $"MOVE {count} TO N.\n");
        values["N"] = count.ToString(CultureInfo.InvariantCulture);
        var items = new List<string>();
        for (var i = 1; i <= count; i++)
        {
            var value = random.Next(-999, 1000);
            code.Append(CultureInfo.InvariantCulture, $"MOVE {value} TO T1({i}).\n");
            items.Add($"{{\"T1\":\"{value}\"}}");
        }

        values["T"] = "[" + string.Join(',', items) + "]";
    }

    private static string Program(string copybook, string code, string framing) => $"""
        IDENTIFICATION DIVISION.
        PROGRAM-ID. VALS.
        ENVIRONMENT DIVISION.
        INPUT-OUTPUT SECTION.
        FILE-CONTROL.
            SELECT F ASSIGN TO "out.dat" ORGANIZATION IS SEQUENTIAL.
        DATA DIVISION.
        FILE SECTION.
        FD F{(framing == "rdw" ? " RECORD IS VARYING IN SIZE" : "")}.
        {copybook}
        PROCEDURE DIVISION.
            OPEN OUTPUT F.
        {code}
            CLOSE F.
            STOP RUN.
        """;

    private static List<Dictionary<string, string>> Read(byte[] bytes, string copybook, string framing, string sign)
    {
        var parsed = Copybook.Parse(copybook, new CopybookOptions { Dialect = Dialect.GnuCobol, Format = SourceFormat.Free });
        Assert.True(parsed.IsValid, string.Join('\n', parsed.Errors));
        var layout = parsed.Copybook.Layout;
        RecordFramer framer = framing == "rdw"
            ? new RdwFramer(new RdwFormat { LengthIncludesDescriptor = false })
            : new FixedFramer(layout.Length);
        var decode = new DecodeOptions { Zones = sign.EndsWith("EBCDIC", StringComparison.Ordinal) ? Codecs.Numbers.ZoneStyle.AsciiOverpunch : Codecs.Numbers.ZoneStyle.Ascii };
        using var dump = new RecordDump(layout, Charset.Open("cp932"), decode);
        using var reader = new ExtractReader(new MemoryStream(bytes), framer, 100);
        var records = new List<Dictionary<string, string>>();
        while (reader.Read(out var record) is var status && status != FrameStatus.End)
        {
            Assert.Equal(FrameStatus.Record, status);
            using var json = JsonDocument.Parse(dump.Write(record).ToArray());
            Assert.False(dump.HadErrors, json.RootElement.GetRawText());
            records.Add(json.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.ValueKind == JsonValueKind.String ? p.Value.GetString()! : p.Value.GetRawText()));
        }

        return records;
    }
}
