using Hub.Catalog.Editions;

namespace Hub.Catalog.Tests.Editions;

public class PlaceNamesTests
{
    [Theory]
    [InlineData("住所_町字", true)]
    [InlineData("住所_市区町村コード", true)]
    [InlineData("支援措置対象者_前本籍_都道府県", true)]
    [InlineData("転出先住所（予定）_方書_フリガナ", true)]
    [InlineData("送付先_郵便番号", true)]
    [InlineData("連絡先電話番号", true)]
    [InlineData("市区町村コード", false)]
    [InlineData("氏名", false)]
    [InlineData("宛名番号", false)]
    [InlineData("住民となった年月日", false)]
    [InlineData("支援措置区分", false)]
    public void Has_AName_IsWhatTellsAPlace(string name, bool isPlace) => Assert.Equal(isPlace, PlaceNames.Has(name));

    [Fact]
    public void IsPlace_OfEveryEdition_HoldsForAddressesButForNoDate()
    {
        var items = EditionLibrary.Load().All.SelectMany(e => e.Groups).SelectMany(g => g.Items).ToList();
        Assert.All(items.Where(i => i.Type is ItemType.Date or ItemType.Year or ItemType.Time), i => Assert.False(i.IsPlace));
        Assert.True(items.Count(i => i.IsPlace) > 250);
        Assert.All(items.Where(i => i.Type is ItemType.FullWidth && (i.Name.Contains("住所", StringComparison.Ordinal) || i.Name.Contains("方書", StringComparison.Ordinal))), i => Assert.True(i.IsPlace, i.Name));
    }
}
