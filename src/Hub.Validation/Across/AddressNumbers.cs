using Hub.Catalog.Editions;

namespace Hub.Validation.Across;

/// <summary>Where an edition keeps 宛名番号 and what tells a person apart.</summary>
internal static class AddressNumbers
{
    public const string Residents = "001";
    public const string NonResidents = "031";
    private const string ResidentNumber = "00100002";

    /// <summary>The group that gives the numbers out; null for a business that only uses them.</summary>
    public static Group? GroupOf(Edition edition) => edition.Business switch
    {
        Residents => edition.FindItem(ResidentNumber)?.Group,
        NonResidents => edition.Groups.FirstOrDefault(g => g.Find("宛名番号") is { IsKey: true }),
        _ => null,
    };

    /// <summary>The items of a group that hold numbers given out by 001 or 031.</summary>
    public static IReadOnlyList<Item> ItemsOf(Group group) => ReferenceEquals(GroupOf(group.Edition), group)
        ? [group.Find("宛名番号")!]
        : [.. group.Items.Where(i => i.References == ResidentNumber && group.Edition.Business != Residents)];

    /// <summary>The items that tell a person apart, the best first.</summary>
    public static IReadOnlyList<Item> IdentityOf(Group group) => [.. new[] { group.Find("住民票コード"), group.Find("個人番号") }.OfType<Item>()];
}
