using System.Diagnostics;
using System.Globalization;
using Hub.Findings;
using Hub.Records.Copybooks;

namespace Hub.Records.Tests.Copybooks;

/// <summary>Copybooks made to harm: they copy each other, multiply what they copy, nest without end, or name files that are none of their business.</summary>
public sealed class HostileCopybookTests
{
    [Fact]
    public void Parse_CopiesOfEachOther_AreAnErrorNotAHang()
    {
        var options = new CopybookOptions { Resolve = (name, _) => new CopybookSource(name, name == "A" ? "       COPY B. COPY C.\n" : name == "B" ? "       COPY C. COPY A.\n" : "       COPY A. COPY B.\n") };

        var result = Parse("       01 R. COPY A.\n", options);

        Assert.False(result.IsValid);
        Assert.Contains(result.Errors, e => e.Message(Language.En).Contains("copy itself", StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_CopiesUnderEverNewNames_EndAtTheDeepestAllowed()
    {
        var options = new CopybookOptions { Resolve = (name, _) => new CopybookSource(name, $"       COPY N{int.Parse(name[1..], CultureInfo.InvariantCulture) + 1}.\n") };

        Assert.False(Parse("       01 R. COPY N1.\n", options).IsValid);
    }

    [Fact]
    public void Parse_CopiesThatDouble_EndAtSoManyWords()
    {
        // Every text copies the next one twenty times: 20^10 words in a kilobyte.
        var options = new CopybookOptions
        {
            Resolve = (name, _) => new CopybookSource(name, string.Concat(Enumerable.Repeat($"       COPY N{int.Parse(name[1..], CultureInfo.InvariantCulture) + 1}.\n", 20))),
        };

        Assert.False(Parse("       01 R. COPY N1.\n", options).IsValid);
    }

    [Fact]
    public void Parse_ReplacementsThatMultiply_EndAtSoManyWords()
    {
        // One word, replaced by ten at each of ten levels: 10^10 words.
        var options = new CopybookOptions
        {
            Resolve = (name, _) => new CopybookSource(name, name == "N10" ? "       X\n" : $"       COPY N{int.Parse(name[1..], CultureInfo.InvariantCulture) + 1}\n           REPLACING ==X== BY ==X X X X X X X X X X==.\n"),
        };

        var result = Parse("       01 R. COPY N1\n           REPLACING ==X== BY ==X X X X X X X X X X==.\n", options);

        Assert.Contains(result.Errors, e => e.Message(Language.En).Contains("no more than", StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_LevelsNestedDeep_AreToldOrTaken()
    {
        // COBOL has 49 levels; what asks for more is told, whatever its number.
        var text = "       01 R.\n" + string.Concat(Enumerable.Range(2, 20_000).Select(i => $"       {2 + (i % 48):00} G{i}.\n")) + "       49 A PIC X.\n";

        Parse(text, new CopybookOptions());
    }

    [Fact]
    public void Parse_TablesInTables_DoNotOverflow()
    {
        var text = "       01 R.\n" + string.Concat(Enumerable.Range(2, 40).Select(i => $"       {i:00} G{i} OCCURS 99999.\n")) + "       49 A PIC X(99999).\n";

        Assert.False(Parse(text, new CopybookOptions()).IsValid);
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("..\\secret")]
    [InlineData("/etc/passwd")]
    [InlineData("sub/../../secret")]
    [InlineData("..")]
    [InlineData("C:secret")]
    public void Resolver_NameThatLeavesTheFolder_FindsNothing(string name)
    {
        var root = Directory.CreateTempSubdirectory("hub-copy-");
        try
        {
            var folder = root.CreateSubdirectory("books").CreateSubdirectory("sub").Parent!.FullName;
            File.WriteAllText(Path.Combine(root.FullName, "secret"), "       05 SECRET PIC X.\n");
            File.WriteAllText(Path.Combine(root.FullName, "secret.cpy"), "       05 SECRET PIC X.\n");
            var resolve = CopybookFile.Resolver([folder]);

            Assert.Null(resolve(name, null));
            Assert.Null(resolve("secret", name));
            Assert.False(Parse($"       01 R. COPY '{name}'.\n", new CopybookOptions { Resolve = resolve }).IsValid);
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static CopybookResult Parse(string text, CopybookOptions options)
    {
        var (clock, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
        var result = Copybook.Parse(text, options);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 60);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2L << 30);
        return result;
    }
}
