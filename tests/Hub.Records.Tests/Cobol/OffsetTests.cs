using System.Globalization;
using System.Text;
using Hub.Records.Copybooks;
using Hub.Records.Layouts;

namespace Hub.Records.Tests.Cobol;

/// <summary>Offsets, lengths and strides of random copybooks are those that GnuCOBOL gives them.</summary>
public sealed class OffsetTests
{
    private const int Records = 25;

    [ToolTheory("cobc")]
    [InlineData("default", Dialect.GnuCobol)]
    [InlineData("ibm", Dialect.Ibm)]
    [InlineData("mf", Dialect.MicroFocus)]
    public void Parse_RandomCopybooks_LayOutAsTheCompilerDoes(string standard, Dialect dialect)
    {
        // GnuCOBOL aligns as its own machine does whatever the standard, where a host's boundaries are its own: only elsewhere do they agree.
        // It also counts a group's SIGN SEPARATE into signed edited items, which no host does, and gives COMP-5 of one or two digits
        // one byte where -std=ibm asks for two: the copybooks have none of these.
        var gnu = DialectRules.For(Dialect.GnuCobol);
        var rules = DialectRules.For(dialect) with
        {
            MaxSyncBoundary = gnu.MaxSyncBoundary,
            SlackBeforeGroup = gnu.SlackBeforeGroup,
            SlackInsideOccurrence = gnu.SlackInsideOccurrence,
        };
        var data = new StringBuilder();
        var code = new StringBuilder();
        var expected = new List<string>();
        for (var i = 0; i < Records; i++)
        {
            var text = new RandomCopybook(i, hasComp6: dialect != Dialect.Ibm, hasSync: dialect != Dialect.MicroFocus).Write($"R{i}");
            var result = Copybook.Parse(text, new CopybookOptions { Dialect = dialect, Rules = rules, Format = SourceFormat.Free });
            Assert.True(result.IsValid, string.Join('\n', result.Errors) + text);
            data.Append(text);
            foreach (var field in result.Copybook.Layout.Fields.Where(f => !f.IsFiller))
            {
                Ask(field, $"R{i}", code, expected);
            }
        }

        using var cobc = new Cobc();
        var output = cobc.Run(
            $"""
            IDENTIFICATION DIVISION.
            PROGRAM-ID. OFFS.
            DATA DIVISION.
            WORKING-STORAGE SECTION.
            01 P USAGE POINTER.
            01 N REDEFINES P PIC 9(18) COMP-5.
            01 BAS PIC 9(18) COMP-5.
            01 D PIC 9(9).
            01 L PIC 9(9).
            {data}
            PROCEDURE DIVISION.
            {code}
            STOP RUN.
            """,
            $"-std={standard}");
        var actual = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim()).ToList();
        Assert.Equal(expected, actual);
    }

    private static void Ask(LayoutField field, string record, StringBuilder code, List<string> expected)
    {
        var tables = new List<LayoutField>();
        for (var above = field; above is not null; above = above.Parent)
        {
            if (above.Occurs is not null)
            {
                tables.Insert(0, above);
            }
        }

        // The last occurrence of every table: proves strides with it.
        var subscripts = tables.Count == 0 ? "" : "(" + string.Join(' ', tables.Select(t => t.Occurs!.Max)) + ")";
        var offset = field.Offset + tables.Sum(t => (t.Occurs!.Max - 1) * t.Stride);
        code.Append(CultureInfo.InvariantCulture, $"SET P TO ADDRESS OF {record}. MOVE N TO BAS.\n");
        code.Append(CultureInfo.InvariantCulture, $"SET P TO ADDRESS OF {field.Name}{subscripts}. COMPUTE D = N - BAS.\n");
        code.Append(CultureInfo.InvariantCulture, $"MOVE LENGTH OF {field.Name}{subscripts} TO L.\n");
        code.Append(CultureInfo.InvariantCulture, $"DISPLAY \"{field.Name}{subscripts} \" D \" \" L.\n");
        expected.Add(string.Create(CultureInfo.InvariantCulture, $"{field.Name}{subscripts} {offset:000000000} {field.Length:000000000}"));
    }
}
