using System.Text;
using Hub.Catalog.Records;

namespace Hub.Catalog.Tests.Records;

public sealed class PlainNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("007", 7)]
    [InlineData("-12", -12)]
    [InlineData("999999999999999999", 999999999999999999)]
    [InlineData("-999999999999999999", -999999999999999999)]
    public void TryRead_WholeNumber_GivesIt(string text, long expected)
    {
        Assert.True(PlainNumber.TryRead(Encoding.UTF8.GetBytes(text), out var number));
        Assert.Equal(expected, number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("--1")]
    [InlineData("+1")]
    [InlineData("1.0")]
    [InlineData("１")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1000000000000000000")]
    public void TryRead_AnyOtherText_IsLeftToOthers(string text) => Assert.False(PlainNumber.TryRead(Encoding.UTF8.GetBytes(text), out _));
}
