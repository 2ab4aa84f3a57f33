using Hub.Adapters.Plan;
using Hub.Catalog.Editions;

namespace Hub.Adapters.Compiling;

/// <summary>Numbers the items that are counted: one number for an item, however many sources or rows fill it.</summary>
internal sealed class CountedItems
{
    private readonly List<CountedItem> _all = [];
    private readonly Dictionary<(string Group, string Item), int> _index = [];

    /// <summary>All items so far.</summary>
    public IReadOnlyList<CountedItem> All => _all;

    /// <summary>The number of an item.</summary>
    public int IndexOf(Group group, Item item)
    {
        if (!_index.TryGetValue((group.Id, item.Id), out var index))
        {
            index = _all.Count;
            _all.Add(new CountedItem(group.Name, item.Id, item.Name));
            _index[(group.Id, item.Id)] = index;
        }

        return index;
    }
}
