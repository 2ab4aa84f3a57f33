using Hub.Catalog.Editions;

namespace Hub.Compare;

/// <summary>Finds the key of a standard file: the group of an edition whose items are the columns of its header.</summary>
public sealed class KeyColumns(IEnumerable<Edition> editions)
{
    private readonly List<Group> _groups = [.. editions.SelectMany(e => e.Groups)];

    /// <summary>Names of the key columns as the header writes them; empty where no group fits, so that the whole row is the key.</summary>
    public IReadOnlyList<string> Of(IReadOnlyList<string> header)
    {
        ArgumentNullException.ThrowIfNull(header);
        if (header.Count == 0)
        {
            return [];
        }

        var best = _groups.Select(g => (Group: g, Hits: header.Count(h => g.Find(h) is not null)))
            .Where(g => g.Hits * 2 > header.Count && g.Group.KeyItems.Count > 0 && g.Group.KeyItems.All(k => Column(header, k) is not null))
            .OrderByDescending(g => g.Hits).ThenBy(g => g.Group.Id, StringComparer.Ordinal).FirstOrDefault();
        return best.Group is null ? [] : [.. best.Group.KeyItems.Select(k => Column(header, k)!)];
    }

    private static string? Column(IReadOnlyList<string> header, Item item) => header.FirstOrDefault(h => h == item.Name || h == item.Romaji || h == item.Id);
}
