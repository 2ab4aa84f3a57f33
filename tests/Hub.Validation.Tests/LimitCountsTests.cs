using Hub.Findings;
using Hub.Validation.Across;
using Hub.Validation.Rules;

namespace Hub.Validation.Tests;

public sealed class LimitCountsTests
{
    private const int DatesOutOfOrder = 6002;

    [Fact]
    public void Tolerates_RuleWithALimitOfItsOwn_GoesBeforeThatOfItsKind()
    {
        var counts = Counts(new RuleLimit { Finding = "DATES_OUT_OF_ORDER", Count = 10 }, new RuleLimit { Finding = "R001-03", Count = 1 });
        counts.Add(DatesOutOfOrder, "R001-01", 5);
        counts.Add(DatesOutOfOrder, "R001-03", 2);

        Assert.True(counts.Tolerates(DatesOutOfOrder, "R001-01"));
        Assert.False(counts.Tolerates(DatesOutOfOrder, "R001-03"));
        Assert.False(counts.Tolerates(5001, ""));
        var exceeded = Assert.Single(counts.Exceeded());
        Assert.Equal((AcrossFindings.BudgetExceeded, "R001-03", "2", "1"), (exceeded.Code, exceeded.Field, exceeded.Found, exceeded.Expected));
    }

    [Fact]
    public void Add_FindingAboutTheRuleItself_IsNoneOfTheRule()
    {
        var counts = Counts(new RuleLimit { Finding = "K001g001", Count = 0 });
        counts.Add(AcrossFindings.RuleNotApplicable.Number, "K001g001");

        Assert.Empty(counts.Exceeded());
    }

    [Theory]
    [InlineData(3L, null, 3, 10, false)]
    [InlineData(3L, null, 4, 10, true)]
    [InlineData(null, 1.0, 50, 999, false)]
    [InlineData(null, 1.0, 10, 1000, false)]
    [InlineData(null, 1.0, 11, 1000, true)]
    public void Stop_OnlyBeyondTheBudget_AndAShareOnlyOfManyRecords(long? count, double? percent, int findings, long records, bool stops)
    {
        var counts = Counts(new RuleLimit { Finding = "DATES_OUT_OF_ORDER", StopCount = count, StopPercent = (decimal?)percent });
        counts.Records = records;
        counts.Add(DatesOutOfOrder, "R001-01", findings);

        Assert.Equal(stops, counts.Stop(SourcePosition.None) is not null);
        Assert.Empty(counts.Exceeded());
    }

    private static LimitCounts Counts(params RuleLimit[] limits) => new(ValidationProfile.Cutover.With(RuleSet.Empty with { Limits = limits }));
}
