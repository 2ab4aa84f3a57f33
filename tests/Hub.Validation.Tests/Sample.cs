using Hub.Catalog.Editions;
using Hub.Validation.Rules;
using Requirement = Hub.Catalog.Editions.Requirement;

namespace Hub.Validation.Tests;

/// <summary>Small groups to try rules on.</summary>
internal static class Sample
{
    public static Item Item(
        string id, string name, ItemType type, int length, Requirement requirement = Requirement.Optional,
        string? condition = null, int scale = 0, int repeat = 1, params string[] lists) => new()
        {
            Id = id,
            Name = name,
            Romaji = "item_" + id,
            Type = type,
            Length = length,
            Scale = scale,
            Repeat = repeat,
            Requirement = requirement,
            Condition = condition is null ? null : new ItemCondition(condition),
            CodeListIds = lists,
        };

    public static Item[] UnknownDate() =>
    [
        new()
        {
            Id = "00100041", Name = "生年月日", Romaji = "seinengappi", Type = ItemType.Date, Length = 10, Requirement = Requirement.Required,
            UnknownDate = UnknownDateRole.Date, UnknownFlag = "00100042", UnknownNotation = "00100043",
        },
        new()
        {
            Id = "00100042", Name = "生年月日_不詳フラグ", Romaji = "seinengappi_flag", Type = ItemType.HalfWidth, Length = 1, Requirement = Requirement.Required,
            UnknownDate = UnknownDateRole.Flag,
        },
        new()
        {
            Id = "00100043", Name = "生年月日_不詳表記", Romaji = "seinengappi_text", Type = ItemType.FullWidth, Length = 72, Requirement = Requirement.Conditional,
            Condition = new ItemCondition("00100042 = '1'"), UnknownDate = UnknownDateRole.Notation,
        },
    ];

    public static Group Group(Item[] items)
    {
        var group = new Group("001g001", "住民情報", "jumin", items);
        var header = new EditionHeader
        {
            Business = "001",
            BusinessName = "住民基本台帳",
            Romaji = "juki",
            Version = "test",
            Title = "試験",
            Trust = Trust.Sample,
        };
        _ = new Edition(header, [group], [
            new("001-001", "性別", [new("1", "男"), new("2", "女")]),
            new("001-020", "記載の事由", [new("01", "国内転入")]),
            new("001-021", "消除の事由", [new("21", "国内転出")]),
        ]);
        return group;
    }

    public static CrossRule Rule(string id, string must) => new()
    {
        Id = id,
        Group = "住民情報",
        Finding = "DATES_OUT_OF_ORDER",
        Ja = "順序",
        En = "order",
        Must = must,
    };
}
