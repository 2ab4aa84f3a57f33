using System.Text;
using Hub.Catalog.Records;
using Hub.Catalog.Tests.Editions;

namespace Hub.Catalog.Tests.Records;

public sealed class StandardDateTests
{
    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2023-02-29", false)]
    [InlineData("0000-01-01", true)]
    [InlineData("0000-01-02", false)]
    [InlineData("9999-12-31", true)]
    [InlineData("2024-13-01", false)]
    [InlineData("2024-1-01", false)]
    [InlineData("2024/01/01", false)]
    [InlineData("２０２４-01-01", false)]
    [InlineData("", false)]
    public void TryParse_Text_KnowsWhatADateIs(string text, bool isDate)
    {
        Assert.Equal(isDate, StandardDate.TryParse(Encoding.UTF8.GetBytes(text), out var date));
        Assert.True(!isDate || date.ToString() == text);
    }

    [Fact]
    public void Compare_OpenEnds_StandOutside()
    {
        Assert.True(StandardDate.TryParse("2024-02-29"u8, out var date));
        Assert.True(StandardDate.OpenStart < date && date < StandardDate.OpenEnd);
        Assert.True(StandardDate.OpenStart.IsOpenStart && StandardDate.OpenEnd.IsOpenEnd);
    }

    [Fact]
    public void Views_OfARecord_ReadTypedValues()
    {
        var group = JuminEdition.Residents;
        var record = new StandardRecord(group);
        var birth = group.Find("生年月日")!;
        record.Set(birth.Ordinal, "1950-04-01"u8);
        record.Set(group.Find("個人履歴番号")!.Ordinal, "012"u8);

        Assert.True(record.TryGetDate(birth.Ordinal, out var date) && date.Year == 1950);
        Assert.True(record.TryGetInteger(group.Find("個人履歴番号")!.Ordinal, out var number) && number == 12);
        Assert.True(record.TryGetDecimal(group.Find("個人履歴番号")!.Ordinal, out var value) && value == 12m);
        Assert.False(record.TryGetInteger(birth.Ordinal, out _));
        Assert.False(record.IsUnknownDate(birth, out _));
        record.Set(group.Find("生年月日_不詳フラグ")!.Ordinal, "1"u8);
        record.Set(group.Find("生年月日_不詳表記")!.Ordinal, "昭和２５年頃"u8);
        Assert.True(record.IsUnknownDate(birth, out var notation));
        Assert.Equal("昭和２５年頃"u8, notation);
    }
}
