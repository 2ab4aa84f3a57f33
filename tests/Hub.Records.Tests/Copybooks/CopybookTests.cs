using Hub.Findings;
using Hub.Records.Copybooks;
using Hub.Records.Layouts;

namespace Hub.Records.Tests.Copybooks;

public sealed class CopybookTests
{
    [Fact]
    public void Parse_FixedFormWithSequenceNumbersAndComments_GivesOffsets()
    {
        const string Text = """
            000100* 住民
            000200 01  JUMIN-REC.                                                   JUMIN001
            000300     05  ATENA-NO          PIC 9(10).
            000400     05  SHIMEI            PIC N(20).
            000500     05  KINGAKU           PIC S9(7)V99 COMP-3.
            000600     05  HENKO             OCCURS 3 TIMES.
            000700         10  HENKO-YMD     PIC 9(7).
            000800         10  FILLER        PIC X.
            000900     05  KUBUN             PIC X.
            001000         88  DANSEI        VALUE '1'.
            001100         88  SONOTA        VALUE '3' THRU '8' '9'.
            """;
        var layout = Parse(Text).Layout;
        Assert.Equal("JUMIN-REC", layout.Name);
        Assert.Equal(10 + 40 + 5 + 24 + 1, layout.Length);
        Assert.Equal((10, 40, Usage.National), Facts(layout, "SHIMEI"));
        Assert.Equal((50, 5, Usage.Packed), Facts(layout, "KINGAKU"));
        Assert.Equal(2, layout.Find("KINGAKU")!.Picture!.Scale);
        Assert.Equal((55, 7, Usage.Display), Facts(layout, "HENKO.HENKO-YMD"));
        Assert.Equal(8, layout.Find("HENKO")!.Stride);
        var conditions = layout.Find("KUBUN")!.Conditions;
        Assert.Equal(["DANSEI", "SONOTA"], conditions.Select(c => c.Name));
        Assert.Equal([new ConditionRange("3", "8"), new ConditionRange("9", "9")], conditions[1].Values);
    }

    [Fact]
    public void Parse_FreeForm_IsFoundOut()
    {
        var layout = Parse("01 A.\n  05 B PIC X(3). *> a comment\n  05 C REDEFINES B PIC 9(3).\n  05 D COMP-1.\n").Layout;
        Assert.Equal(7, layout.Length);
        Assert.Equal(0, layout.Find("C")!.Offset);
        Assert.Same(layout.Find("B"), layout.Find("C")!.Redefines);
    }

    [Fact]
    public void Parse_JapaneseNamesUpToColumn72_CountsFullWidthAsTwo()
    {
        // 住民番号 takes 8 columns; the identification area from column 73 on must not be read.
        var line = "       01  住民レコード.\n           05  住民番号　ＰＩＣ" + "\n";
        var good = "       01  住民レコード.\n           05  住民番号　　　　　　PIC 9(10).                             IDENTIF1\n";
        Assert.False(Copybook.Parse(line).IsValid);
        Assert.Equal(10, Parse(good).Layout.Find("住民番号")!.Length);
    }

    [Fact]
    public void Parse_CopyReplacing_PutsTagsIn()
    {
        var options = new CopybookOptions
        {
            Resolve = (name, library) => name == "ADDR" && library == "LIB"
                ? new CopybookSource("ADDR.cpy", "       05  :P:-ZIP   PIC X(7).\n       05  :P:-LINE  PIC N(:LEN:).\n       05 OLD-TAIL PIC X.\n")
                : null,
        };
        const string Text = """
                   01  REC.
                       COPY ADDR OF LIB REPLACING ==:P:== BY ==HON==
                           ==:LEN:== BY ==30== LEADING ==OLD== BY ==NEW==.
                       COPY ADDR IN LIB REPLACING ==:P:== BY ==GEN==
                           ==:LEN:== BY ==5== TRAILING ==TAIL== BY ==END==.
            """;
        var layout = Parse(Text, options).Layout;
        Assert.Equal(["HON-ZIP", "HON-LINE", "NEW-TAIL", "GEN-ZIP", "GEN-LINE", "OLD-END"], layout.Fields.Select(f => f.Name));
        Assert.Equal(7 + 60 + 1 + 7 + 10 + 1, layout.Length);
    }

    [Fact]
    public void Parse_CopyOfItself_IsAnErrorNotAHang()
    {
        var options = new CopybookOptions { Resolve = (name, _) => new CopybookSource(name, "       COPY A. COPY A.\n") };
        var result = Copybook.Parse("       01 R. COPY A.\n", options);
        Assert.False(result.IsValid);
        Assert.Contains("copy itself", result.Errors[0].Message(Language.En), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("       01  R.\n           05  A  PIC 9(3)Q.\n", 2, 27, "PICTURE 記号")]
    [InlineData("       01  R.\n           05  A  PICC 9(3).\n", 2, 19, "句")]
    [InlineData("       01  R.\n           05  A  PIC X(3)\n           05  B  PIC X.\n", 3, 12, "終止符")]
    [InlineData("       01  R.\n           05  A  PIC X.\n           05  B REDEFINES C PIC X.\n", 3, 28, "直前")]
    [InlineData("       01  R.\n           05  A.\n", 2, 16, "PICTURE 句")]
    [InlineData("       01  R.\n           05  T OCCURS 1 TO 5 DEPENDING ON N PIC X.\n", 2, 45, "表より前")]
    [InlineData("       01  R.\n           05  A  PIC X(3) VALUE 'ABC.\n", 2, 34, "引用符")]
    [InlineData("       01  R.\n           05  A  PIC X(3) COMP-3.\n", 2, 16, "USAGE に合う")]
    [InlineData("       01  R.\n           05  A  PIC X(3) PIC X.\n", 2, 28, "一つの PICTURE 句")]
    [InlineData("       01  R.\n           05  A  PIC X OCCURS 3 OCCURS 4.\n", 2, 34, "一つの OCCURS 句")]
    [InlineData("       01  R.\n           05  A-  PIC X.\n", 2, 16, "ハイフン")]
    [InlineData("       01  R.\n           05  A  PIC X BLANK ZERO.\n", 2, 16, "数字編集")]
    [InlineData("       01  R.\n           05  A  PIC Z9Z.\n", 2, 23, "編集記号の正しい並び")]
    [InlineData("       01  R.\n           05  A  PIC 9(0).\n", 2, 24, "1 以上の整数")]
    [InlineData("       01  R.\n           05  A  PIC 9(39).\n", 2, 23, "38 桁")]
    [InlineData("       01  R.\n           05  A  PIC PV9.\n", 2, 23, "左端または右端に続く P")]
    [InlineData("       01  R.\n           50  A  PIC X.\n", 2, 12, "レベル番号")]
    [InlineData("       01  R.\n           05  A  COMP-9.\n", 2, 19, "句または終止符")]
    [InlineData("       01  R.\n           05  A  PIC S9 SIGN MIDDLE.\n", 2, 31, "LEADING")]
    [InlineData("       01  R.\n           05  A  PIC X OCCURS 5 TO 3 DEPENDING ON B.\n", 2, 32, "最小 ≦ 最大")]
    [InlineData("       01  R.\n           05  A  PIC X OCCURS 2.\n           66  B RENAMES A.\n", 3, 26, "OCCURS のない項目")]
    [InlineData("       01  R.\n           05  A  PIC X.\n           66  B RENAMES Z.\n", 3, 26, "一意な項目名")]
    [InlineData("       01  R.\n           05  A  PIC X.\n           88  B.\n", 3, 17, "VALUE 句")]
    [InlineData("       01  R.\n           COPY X REPLACING ==A== BY.\n", 2, 37, "BY の後の語")]
    [InlineData("       01  R.\n           COPY X REPLACING A.\n", 2, 30, "BY")]
    [InlineData("       01  R.\n           COPY X.\n", 2, 17, "読める原文")]
    [InlineData("", 1, 1, "データ記述項")]
    public void Parse_Mistake_SaysWhereAndWhatWasExpected(string text, int line, int column, string expected)
    {
        var result = Copybook.Parse(text, new CopybookOptions { File = "R.cpy", Format = SourceFormat.Fixed });
        Assert.False(result.IsValid);
        var error = result.Errors.FirstOrDefault(e => (e.File, e.Line, e.Column) == ("R.cpy", line, column));
        Assert.True(error is not null, string.Join('\n', result.Errors));
        Assert.Contains(expected, error.Expected.Ja, StringComparison.Ordinal);
        Assert.NotEmpty(error.Expected.En);
    }

    [Fact]
    public void Parse_ItemsWithoutRecord_BecomeOneRecord()
    {
        var layout = Parse("           05  A PIC X.\n           05  B PIC S9(4) COMP.\n", new CopybookOptions { File = "dir/REC1.cpy" }).Layout;
        Assert.Equal(("REC1", 3), (layout.Name, layout.Length));
    }

    [Fact]
    public void Parse_NecCompIsZoned_AndComp1IsBinary()
    {
        var options = new CopybookOptions { Dialect = Dialect.Nec };
        var layout = Parse("       01 R.\n           05 A PIC S9(5) COMP.\n           05 B COMP-1.\n           05 C COMP-2.\n           05 D PIC 9(5) COMP-3.\n", options).Layout;
        Assert.Equal([(0, 5, Usage.Display), (5, 2, Usage.NativeBinary), (7, 4, Usage.NativeBinary), (11, 3, Usage.Packed)], layout.Fields.Select(f => (f.Offset, f.Length, f.Usage)));
    }

    [Theory]
    [InlineData(Dialect.Ibm, 5, 8, 12, 8, 24)]
    [InlineData(Dialect.GnuCobol, 5, 8, 12, 8, 21)]
    [InlineData(Dialect.MicroFocus, 5, 5, 9, 5, 15)]
    public void Parse_SyncInTables_PadsOccurrencesAsTheDialectDoes(Dialect dialect, int table, int number, int last, int stride, int length)
    {
        // The GnuCOBOL row is what cobc 3.1.2 gives.
        const string Text = """
            01  R.
                05 A PIC X(5).
                05 T OCCURS 2 TIMES.
                    10 C PIC 9(9) COMP SYNC.
                    10 D PIC X.
            """;
        var layout = Parse(Text, new CopybookOptions { Dialect = dialect, Format = SourceFormat.Free }).Layout;
        Assert.Equal((number, last, stride, length), (layout.Find("C")!.Offset, layout.Find("D")!.Offset, layout.Find("T")!.Stride, layout.Length));
        Assert.Equal(dialect == Dialect.Ibm ? number : table, layout.Find("T")!.Offset);
    }

    private static (int Offset, int Length, Usage Usage) Facts(Layout layout, string name)
    {
        var field = layout.Find(name)!;
        return (field.Offset, field.Length, field.Usage);
    }

    private static Copybook Parse(string text, CopybookOptions? options = null)
    {
        var result = Copybook.Parse(text, options);
        Assert.True(result.IsValid, string.Join('\n', result.Errors));
        return result.Copybook;
    }
}
