using Hub.Reports.Model;

namespace Hub.Reports.Tests.Model;

public sealed class VerdictTests
{
    [Fact]
    public void Of_Usual_IsBlockedByFileTotalQuarantineAndErrorsInThatOrder()
    {
        var verdict = Verdict.Of(SampleReports.Usual());
        Assert.Equal(VerdictKind.Blocked, verdict.Kind);
        Assert.Equal(
            [BlockerKind.MissingFile, BlockerKind.ControlTotal, BlockerKind.Quarantine, BlockerKind.Error, BlockerKind.Error, BlockerKind.Error],
            verdict.Blockers.Select(b => b.Kind));
        Assert.Equal(["H5001", "H5002", "H2001"], verdict.Blockers.Skip(3).Select(b => b.Subject));
        Assert.Equal(9, verdict.Warnings);
    }

    [Fact]
    public void Of_Clean_IsReady() => Assert.Equal(VerdictKind.Ready, Verdict.Of(SampleReports.Clean()).Kind);

    [Fact]
    public void Of_OnlyWarnings_IsReadyWithWarnings() => Assert.Equal(
        VerdictKind.ReadyWithWarnings,
        Verdict.Of(SampleReports.Clean() with { Findings = [.. SampleReports.Usual().Findings.Where(f => f.Severity == Hub.Findings.Severity.Warning)] }).Kind);

    [Fact]
    public void Of_Receiving_IsUndecidedAndMissesNoFileYet()
    {
        var verdict = Verdict.Of(SampleReports.Usual() with { State = RunState.Receiving });
        Assert.Equal(VerdictKind.Undecided, verdict.Kind);
        Assert.DoesNotContain(verdict.Blockers, b => b.Kind == BlockerKind.MissingFile);
    }

    [Fact]
    public void Of_StoppedReading_SaysTheStopFirstAndOnce()
    {
        var verdict = Verdict.Of(SampleReports.Stopped());
        Assert.Equal(VerdictKind.Blocked, verdict.Kind);
        Assert.Equal(new Blocker(BlockerKind.Stopped, "CHARACTER_NOT_ALLOWED", 1), verdict.Blockers[0]);
        Assert.DoesNotContain(verdict.Blockers, b => b.Subject == "H7092");
    }

    [Fact]
    public void Of_LostRecords_IsBlockedAsAFaultOfTheHub()
    {
        var report = SampleReports.Clean();
        var verdict = Verdict.Of(report with { Streams = [report.Streams[0] with { Accepted = 9_998 }] });
        Assert.Equal(new Blocker(BlockerKind.Unreconciled, "JUMIN.DAT", 2), Assert.Single(verdict.Blockers));
    }
}
