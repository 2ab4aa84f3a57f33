using Hub.Catalog.Editions;
using Requirement = Hub.Catalog.Editions.Requirement;

namespace Hub.Catalog.Tests.Editions;

public sealed class JuminEditionTests
{
    [Fact]
    public void Load_BuiltIn_HasTheOfficialCounts()
    {
        var edition = JuminEdition.Instance;
        var items = edition.Groups.SelectMany(g => g.Items).ToList();

        Assert.Equal(Trust.Official, edition.Trust);
        Assert.Equal(22, edition.Groups.Count);
        Assert.Equal(1022, items.Count);
        Assert.Equal(36, edition.CodeLists.Count);
        Assert.Equal(284, edition.CodeLists.Sum(c => c.Values.Count));
        Assert.Equal(235, items.Count(i => i.Condition is { IsEvaluable: true }));
        Assert.Equal(235, items.Count(i => i.Requirement == Requirement.Conditional));
        Assert.Equal(69, items.Count(i => i.IsKey));
        Assert.Equal(142, items.Count(i => i.IsRepeated));
        Assert.Equal(10, items.Count(i => i.UnknownDate == UnknownDateRole.Flag));
    }

    [Fact]
    public void Find_ByNameIdOrRomaji_GivesTheSameItem()
    {
        var item = JuminEdition.Residents.Find("宛名番号")!;

        Assert.Same(item, JuminEdition.Residents.Find("00100002"));
        Assert.Same(item, JuminEdition.Residents.Find("atenabango"));
        Assert.Same(item, JuminEdition.Instance.FindItem("00100002"));
    }

    [Fact]
    public void CodeList_ElidedRange_HoldsTheValuesBetween()
    {
        var list = JuminEdition.Instance.FindCodeList("001-013")!;

        Assert.True(list.Contains("011"u8));
        Assert.True(list.Contains("200"u8));
        Assert.True(list.Contains("354"u8));
        Assert.True(list.Contains("365"u8));
        Assert.False(list.Contains("366"u8));
        Assert.False(list.Contains("20"u8));
        Assert.False(list.Contains(""u8));
        Assert.Equal("11日～354日", list.LabelOf("020"));
    }
}
