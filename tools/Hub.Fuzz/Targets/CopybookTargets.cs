using System.Text;
using Hub.Codecs;
using Hub.Records;
using Hub.Records.Copybooks;
using Hub.Records.Decoding;
using Hub.Records.Dumping;

namespace Hub.Fuzz.Targets;

/// <summary>Copybooks, which may copy themselves, and records under every kind of field. Nothing is declared: mistakes are in the result.</summary>
internal static class CopybookTargets
{
    private const int LongestRecord = 4 * 1024;

    private const string Rich = """
               01  REC.
                   03  KEY-NO          PIC X(10).
                   03  NAME-K          PIC N(6).
                   03  BIRTH           PIC S9(7) COMP-3.
                   03  AMOUNT          PIC S9(9)V99 SIGN IS TRAILING SEPARATE.
                   03  ZONED           PIC S9(5).
                   03  BIN             PIC S9(9) COMP.
                   03  BIN5            PIC S9(4) COMP-5.
                   03  SMALL-F         COMP-1.
                   03  LARGE-F         COMP-2.
                   03  ALT REDEFINES LARGE-F PIC X(8).
                   03  CNT             PIC 99.
                   03  TBL OCCURS 1 TO 5 TIMES DEPENDING ON CNT.
                       05  T-CODE      PIC 9(3).
                           88  T-OK    VALUE 1 THRU 9.
                       05  T-TEXT      PIC X(4).
        """;

    private static readonly string[] s_words =
    [
        "01 ", "03 ", "05 ", "66 ", "77 ", "88 ", "PIC ", "X(", "9(", "S9(", "N(", "V99", "P", "Z,ZZ9.99-", "CR", "DB", "COMP", "COMP-1", "COMP-3", "COMP-5", "COMP-6", "BINARY", "PACKED-DECIMAL",
        "REDEFINES ", "OCCURS ", "TIMES", "DEPENDING ON ", "INDEXED BY I", "VALUE ", "ZERO", "SPACES", "THRU ", "SYNC", "SIGN LEADING SEPARATE", "FILLER", "COPY ", "SELF.", "REPLACING ==", "== BY ==", "==.",
        "RENAMES ", ".\n", "'", "\"", "      *", "      -", "REC", "KEY-NO", "CNT", "日本", "GLOBAL", "EXTERNAL", "JUSTIFIED", "BLANK WHEN ZERO", "POINTER", "USAGE ", "DISPLAY-1", "BIT",
    ];

    private static readonly Charset s_charset = Charset.Open("ibm939");
    private static readonly byte[] s_record = [.. Enumerable.Range(0, LongestRecord).Select(i => (byte)(i * 31 % 251))];

    public static IEnumerable<IFuzzTarget> All() =>
    [
        new ParserTarget("copybook", [Case(0, Rich), Case(1, Rich), Case(2, "       01 A.\n           COPY SELF REPLACING ==X== BY ==Y==.\n           03 B PIC X.\n"), Case(5, "01 A. 03 B PIC S9(3)V9 OCCURS 3. 03 C PIC X.")], s_words, Parse),
        new ParserTarget("record", [.. Enumerable.Range(0, 6).Select(d => (byte[])[(byte)d, .. s_record[..120]])], [], Decode),
    ];

    private static byte[] Case(byte dialect, string text) => [dialect, .. Encoding.UTF8.GetBytes(text)];

    private static string Parse(byte[] input)
    {
        var dialect = (Dialect)(input.Length > 0 ? input[0] % 6 : 0);
        var source = new CopybookSource("fuzz.cpy", CopybookFile.Decode(input.AsSpan(Math.Min(1, input.Length))));
        var options = new CopybookOptions { File = source.File, Dialect = dialect, Resolve = (name, _) => name == "SELF" ? source : null };
        var result = Copybook.Parse(source, options);
        if (result.Copybook is not { } copybook)
        {
            return $"no: {string.Join(' ', result.Errors.Select(e => e.Expected.En).Distinct().Order(StringComparer.Ordinal).Take(4))}";
        }

        var sizes = 0L;
        foreach (var layout in copybook.Layouts.Where(l => l.Length <= LongestRecord))
        {
            sizes += Dump(copybook, layout.Length, dialect, s_record.AsSpan(0, layout.Length));
        }

        return $"yes: {copybook.Layouts.Count} {copybook.Layouts.Sum(l => l.Fields.Count)} {result.Errors.Count} {(sizes > 0 ? "dumped" : "")}";
    }

    private static string Decode(byte[] input)
    {
        var dialect = (Dialect)(input.Length > 0 ? input[0] % 6 : 0);
        var copybook = Copybook.Parse(new CopybookSource("rich.cpy", Rich), new CopybookOptions { Dialect = dialect }).Copybook
            ?? throw new FuzzException("the copybook of the target is not taken");
        return $"{Dump(copybook, 0, dialect, input.AsSpan(Math.Min(1, input.Length))) / 64}";
    }

    private static int Dump(Copybook copybook, int length, Dialect dialect, ReadOnlySpan<byte> bytes)
    {
        var decode = DecodeOptions.For("ibm939", dialect);
        var layout = copybook.Layouts.First(l => length == 0 || l.Length == length);
        using var dump = new RecordDump(layout, s_charset, decode, new DumpOptions { Hex = true, Positions = true, Fillers = true });
        var json = dump.Write(new RawRecord(0, 0, bytes));
        using var _ = System.Text.Json.JsonDocument.Parse(json.ToArray());
        if (!layout.IsVariable)
        {
            var decoder = new RecordDecoder(layout, s_charset, decode);
            decoder.TryDecode(bytes, decoder.CreateRow());
        }

        return json.Length + (dump.HadErrors ? 1 : 0);
    }
}
