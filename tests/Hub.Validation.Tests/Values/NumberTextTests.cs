using System.Text;
using Hub.Validation.Values;

namespace Hub.Validation.Tests.Values;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("0", ValueStatus.Ok)]
    [InlineData("001", ValueStatus.Ok)]
    [InlineData("1234", ValueStatus.TooLong)]
    [InlineData("-12", ValueStatus.Character)]
    [InlineData("1.2", ValueStatus.Character)]
    [InlineData("１", ValueStatus.Character)]
    [InlineData("", ValueStatus.Grammar)]
    public void CheckInteger_ThreeDigits_SaysWhatIsWrong(string text, ValueStatus expected) =>
        Assert.Equal(expected, NumberText.CheckInteger(Encoding.UTF8.GetBytes(text), 3));

    [Theory]
    [InlineData("123", ValueStatus.Ok)]
    [InlineData("-123", ValueStatus.Ok)]
    [InlineData("-1234", ValueStatus.TooLong)]
    [InlineData("0", ValueStatus.Ok)]
    [InlineData("-0", ValueStatus.Grammar)]
    [InlineData("-", ValueStatus.Grammar)]
    [InlineData("--1", ValueStatus.Grammar)]
    [InlineData("1-", ValueStatus.Character)]
    [InlineData("+1", ValueStatus.Character)]
    [InlineData("△1", ValueStatus.Character)]
    public void CheckSigned_ThreeDigits_SaysWhatIsWrong(string text, ValueStatus expected) =>
        Assert.Equal(expected, NumberText.CheckSigned(Encoding.UTF8.GetBytes(text), 3));

    [Theory]
    [InlineData("123", ValueStatus.Ok)]
    [InlineData("123.45", ValueStatus.Ok)]
    [InlineData("0.5", ValueStatus.Ok)]
    [InlineData("1234", ValueStatus.TooLong)]
    [InlineData("1.234", ValueStatus.TooLong)]
    [InlineData(".5", ValueStatus.Grammar)]
    [InlineData("5.", ValueStatus.Grammar)]
    [InlineData("1.2.3", ValueStatus.Grammar)]
    [InlineData("-1", ValueStatus.Character)]
    [InlineData("1,5", ValueStatus.Character)]
    public void CheckDecimal_ThreeAndTwo_SaysWhatIsWrong(string text, ValueStatus expected) =>
        Assert.Equal(expected, NumberText.CheckDecimal(Encoding.UTF8.GetBytes(text), 3, 2));
}
