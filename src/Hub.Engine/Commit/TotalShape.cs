using Hub.Catalog.Editions;
using Hub.Storage.Runs;

namespace Hub.Engine.Commit;

/// <summary>What is summed or counted, over which rows, by which key: all declared totals that agree in it are one table of sums.</summary>
/// <param name="Group">The group whose rows count.</param>
/// <param name="Item">Ordinal of the item that is summed; -1: rows are counted.</param>
/// <param name="KeyItems">Item ids of the key, one after another.</param>
/// <param name="Stream">Place of the only stream whose rows count; -1: all.</param>
/// <param name="StreamName">Its name; empty: all.</param>
internal sealed record TotalShape(Group Group, int Item, string KeyItems, int Stream, string StreamName)
{
    /// <summary>Ordinals of the key's items.</summary>
    public IReadOnlyList<int> Keys => [.. KeyItems.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => Group.Edition.FindItem(id)!.Ordinal)];

    /// <summary>For people: 調定額, or 住民情報 × 住民種別.</summary>
    public string Name => string.Join(" × ", [Item < 0 ? Group.Name : Group.Items[Item].Name, .. Keys.Select(k => Group.Items[k].Name)]);

    /// <summary>Item id that is summed; empty: rows are counted.</summary>
    public string ItemId => Item < 0 ? "" : Group.Items[Item].Id;

    /// <summary>The shape of a declared total.</summary>
    public static TotalShape Of(ControlTotal total, int stream, string streamName, Edition edition)
    {
        var named = total.Group.Length > 0 ? edition.FindGroup(total.Group) ?? throw Unknown(total.Group, edition) : null;
        var item = total.ItemId.Length > 0 ? Find(total.ItemId, named, edition) ?? throw Unknown(total.ItemId, edition) : null;
        var group = item?.Group ?? named ?? throw Unknown(total.Group, edition);
        return new TotalShape(group, item?.Ordinal ?? -1, string.Join(' ', total.Keys.Select(k => (Find(k.ItemId, group, edition) ?? throw Unknown(k.ItemId, edition)).Id)), stream, streamName);
    }

    /// <summary>An item by its id, or by its name where the group is known; null: there is none, or it is another group's.</summary>
    private static Item? Find(string idOrName, Group? group, Edition edition)
    {
        var item = edition.FindItem(idOrName) ?? group?.Items.FirstOrDefault(i => i.Name == idOrName);
        return group is null || item?.Group == group ? item : null;
    }

    private static RefusedException Unknown(string name, Edition edition) => Refused.Manifest(
        $"合計の申告にある項目・グループ「{name}」は版 {edition.Id} に（またはそのグループに）ありません。",
        $"a control total names an item or group \"{name}\" that edition {edition.Id}, or that group of it, does not have.");
}
