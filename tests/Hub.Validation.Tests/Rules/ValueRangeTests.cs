using Hub.Catalog.Editions;
using Hub.Validation.Rules;

namespace Hub.Validation.Tests.Rules;

public class ValueRangeTests
{
    [Theory]
    [InlineData("1", true)]
    [InlineData("6", true)]
    [InlineData("06", true)]
    [InlineData("12", true)]
    [InlineData("13", false)]
    [InlineData("0", false)]
    [InlineData("A", false)]
    public void Contains_OfATextItemWithDigitsAsBounds_ComparesNumbers(string value, bool holds)
    {
        var item = new Item { Id = "01090605", Name = "月", Romaji = "tsuki", Type = ItemType.HalfWidth, Length = 2, Requirement = Hub.Catalog.Editions.Requirement.Required, Minimum = "1", Maximum = "12" };

        Assert.Equal(holds, new ValueRange(item).Contains(System.Text.Encoding.UTF8.GetBytes(value)));
    }

    [Theory]
    [InlineData("0", false)]
    [InlineData("0.5", true)]
    [InlineData("1", true)]
    [InlineData("2", true)]
    [InlineData("2.25", true)]
    [InlineData("2.3", false)]
    [InlineData("3", false)]
    [InlineData("99999999999999999999", false)]
    public void Contains_BoundsBetweenWholeNumbers_ComparesWholeAndOtherNumbersAlike(string value, bool holds)
    {
        var item = new Item { Id = "01090606", Name = "率", Romaji = "ritsu", Type = ItemType.DecimalNumber, Length = 2, Scale = 2, Requirement = Hub.Catalog.Editions.Requirement.Required, Minimum = "0.5", Maximum = "2.25" };

        Assert.Equal(holds, new ValueRange(item).Contains(System.Text.Encoding.UTF8.GetBytes(value)));
    }
}
