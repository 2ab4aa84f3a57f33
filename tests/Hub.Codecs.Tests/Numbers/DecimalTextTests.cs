using System.Text;
using Hub.Codecs.Numbers;

namespace Hub.Codecs.Tests.Numbers;

public sealed class DecimalTextTests
{
    [Theory]
    [InlineData("1234567", 2, "12345.67")]
    [InlineData("-1234567", 2, "-12345.67")]
    [InlineData("5", 2, "0.05")]
    [InlineData("-5", 3, "-0.005")]
    [InlineData("0", 2, "0.00")]
    [InlineData("0", 0, "0")]
    [InlineData("12", -2, "1200")]
    [InlineData("0", -2, "0")]
    [InlineData("123", 5, "0.00123")]
    [InlineData("99999999999999999999999999999999999999", 0, "99999999999999999999999999999999999999")]
    [InlineData("-99999999999999999999999999999999999999", 38, "-0.99999999999999999999999999999999999999")]
    [InlineData("18446744073709551616", 1, "1844674407370955161.6")]
    public void Write_Number_KeepsAllDigitsOfTheScale(string unscaled, int scale, string text)
    {
        var utf8 = new byte[DecimalText.MaxLength];
        Assert.Equal(text, Encoding.ASCII.GetString(utf8, 0, DecimalText.Write(Int128.Parse(unscaled, null), scale, utf8)));
    }
}
