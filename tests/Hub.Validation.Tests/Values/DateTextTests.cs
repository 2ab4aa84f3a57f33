using System.Globalization;
using System.Text;
using Hub.Validation.Values;

namespace Hub.Validation.Tests.Values;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2021-11-01", ValueStatus.Ok)]
    [InlineData("0000-01-01", ValueStatus.Ok)]
    [InlineData("9999-12-31", ValueStatus.Ok)]
    [InlineData("2024-02-29", ValueStatus.Ok)]
    [InlineData("2000-02-29", ValueStatus.Ok)]
    [InlineData("1900-02-29", ValueStatus.Impossible)]
    [InlineData("2023-02-29", ValueStatus.Impossible)]
    [InlineData("2023-13-01", ValueStatus.Impossible)]
    [InlineData("2023-00-01", ValueStatus.Impossible)]
    [InlineData("2023-04-31", ValueStatus.Impossible)]
    [InlineData("2023-04-00", ValueStatus.Impossible)]
    [InlineData("0000-00-00", ValueStatus.Impossible)]
    [InlineData("0000-01-02", ValueStatus.Implausible)]
    [InlineData("9999-12-30", ValueStatus.Implausible)]
    [InlineData("1799-12-31", ValueStatus.Implausible)]
    [InlineData("1800-01-01", ValueStatus.Ok)]
    [InlineData("2199-12-31", ValueStatus.Ok)]
    [InlineData("8888-01-01", ValueStatus.Implausible)]
    [InlineData("20211101", ValueStatus.Grammar)]
    [InlineData("2021/11/01", ValueStatus.Grammar)]
    [InlineData("2021-1-1", ValueStatus.Grammar)]
    [InlineData("２０２１-11-01", ValueStatus.Grammar)]
    [InlineData("2021-11-01 ", ValueStatus.Grammar)]
    [InlineData("", ValueStatus.Grammar)]
    public void Check_Date_SaysWhatIsWrong(string text, ValueStatus expected) => Assert.Equal(expected, DateText.Check(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Check_EveryDayOfFourHundredYears_IsOkExactlyWhereTheCalendarHasIt()
    {
        for (var year = 1801; year <= 2200 - 1; year++)
        {
            for (var month = 1; month <= 12; month++)
            {
                for (var day = 28; day <= 31; day++)
                {
                    var text = string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}");
                    var expected = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                        ? ValueStatus.Ok : ValueStatus.Impossible;
                    Assert.True(expected == DateText.Check(Encoding.ASCII.GetBytes(text)), text);
                }
            }
        }
    }

    [Theory]
    [InlineData("1945-08-00", ValueStatus.Ok)]
    [InlineData("1945-99-99", ValueStatus.Ok)]
    [InlineData("0000-00-00", ValueStatus.Ok)]
    [InlineData("1945-08-15", ValueStatus.Ok)]
    [InlineData("1945-08-32", ValueStatus.Impossible)]
    [InlineData("昭和20年頃", ValueStatus.Grammar)]
    public void CheckWithUnknownParts_Date_AdmitsUnknownParts(string text, ValueStatus expected) =>
        Assert.Equal(expected, DateText.CheckWithUnknownParts(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("2021", ValueStatus.Ok)]
    [InlineData("0000", ValueStatus.Ok)]
    [InlineData("9999", ValueStatus.Ok)]
    [InlineData("1700", ValueStatus.Implausible)]
    [InlineData("21", ValueStatus.Grammar)]
    [InlineData("R003", ValueStatus.Grammar)]
    public void CheckYear_Text_SaysWhatIsWrong(string text, ValueStatus expected) => Assert.Equal(expected, DateText.CheckYear(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("00:00:00", ValueStatus.Ok)]
    [InlineData("23:59:59", ValueStatus.Ok)]
    [InlineData("09:05", ValueStatus.Ok)]
    [InlineData("24:00:00", ValueStatus.Impossible)]
    [InlineData("12:60", ValueStatus.Impossible)]
    [InlineData("12:00:60", ValueStatus.Impossible)]
    [InlineData("9:05", ValueStatus.Grammar)]
    [InlineData("120000", ValueStatus.Grammar)]
    [InlineData("12:00:", ValueStatus.Grammar)]
    [InlineData("12-00", ValueStatus.Grammar)]
    public void CheckTime_Text_SaysWhatIsWrong(string text, ValueStatus expected) => Assert.Equal(expected, DateText.CheckTime(Encoding.UTF8.GetBytes(text)));
}
