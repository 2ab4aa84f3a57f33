namespace Hub.Findings.Tests;

public static class SampleFindings
{
    public static readonly FindingCode SomeThing = new(5001, "SOME_THING", Severity.Error, new("a", "b", "c", "d"));
}
