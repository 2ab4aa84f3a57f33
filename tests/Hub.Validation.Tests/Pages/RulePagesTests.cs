using Hub.Findings;
using Hub.Validation.Pages;

namespace Hub.Validation.Tests.Pages;

public sealed class RulePagesTests
{
    [Fact]
    public void All_CodesOfThisPart_HaveAPageAndNoOtherHas() => Assert.Equal(
        FindingDirectory.Of(typeof(RulePages).Assembly).All.Select(c => c.Number),
        RulePages.All.Select(p => p.Number));

    [Fact]
    public void All_Pages_NameAnOriginAndBothSides() => Assert.All(RulePages.All, p =>
    {
        Assert.NotEmpty(p.Origin);
        Assert.NotEmpty(p.Good);
        Assert.NotEmpty(p.Bad);
    });
}
