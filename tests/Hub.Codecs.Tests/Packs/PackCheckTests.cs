using Hub.Codecs.Packs;
using Hub.Codecs.Tables;

namespace Hub.Codecs.Tests.Packs;

public sealed class PackCheckTests
{
    [Fact]
    public void Run_EveryKindOfProblem_IsReportedOnceWithItsPlace()
    {
        var source = PackSource.Read("""
            41A1	U+845B
            41A1	U+845B
            41A2	U+9AD9
            41A2	U+FA11
            28A1	U+9AD9
            8FA1A1	U+9AD9
            B0A1	U+9AD9
            80A1	U+20BB7
            41A3	U+4E9D
            41A4	U+1F600
            41	nonsense
            """);
        var check = PackCheck.Run(source, "jef", isAdmitted: (first, _) => first != 0x1F600);
        Assert.Equal(
            [
                "Malformed 11 41	nonsense  ",
                "Duplicate 2 41A1 U+845B U+845B",
                "Conflict 4 41A2 U+FA11 U+9AD9",
                "Impossible 5 28A1 U+9AD9 ",
                "Impossible 6 8FA1A1 U+9AD9 ",
                "OverridesBuiltIn 7 B0A1 U+9AD9 U+4E9C",
                "NotRoundTrip 7 B0A1 U+9AD9 41A2",
                "OutsideSet 10 41A4 U+1F600 ",
            ],
            check.Problems.Where(p => p.Code is not ("41A1" or "41A3") || p.Kind is not PackProblemKind.NotRoundTrip)
                .Select(p => $"{p.Kind} {p.Line} {p.Code} {p.Found} {p.Other}"));
        Assert.Equal(["41A1", "41A2", "B0A1", "80A1", "41A3", "41A4"], check.Rows.Select(r => PackText.Code(r)));
        // 葛 and 亝 of 41A1 and 41A3 are written as the standard rows' codes where those have them.
        Assert.Contains(check.Problems, p => p is { Kind: PackProblemKind.NotRoundTrip, Code: "41A1", Other: "B3EB" });
    }

    [Fact]
    public void Run_WithoutASet_DoesNotJudgeTargets()
    {
        var check = PackCheck.Run(PackSource.Read("41A4\tU+1F600\n"), "jef");
        Assert.Empty(check.Problems);
        Assert.Equal([new CodeRow(0x41A4, 0x1F600, 0, RowUse.Both)], check.Rows);
    }
}
