namespace Hub.Catalog.Editions;

/// <summary>版: the item list of one business in one version. Immutable and thread-safe.</summary>
public sealed class Edition
{
    private readonly Dictionary<string, Group> _groups;
    private readonly Dictionary<string, Item> _items;
    private readonly Dictionary<string, CodeList> _codeLists;

    /// <summary>Builds an edition; throws <see cref="ArgumentException"/> when an id occurs twice.</summary>
    public Edition(EditionHeader header, IReadOnlyList<Group> groups, IReadOnlyList<CodeList> codeLists)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(codeLists);
        Header = header;
        Groups = groups;
        CodeLists = codeLists;
        _codeLists = Unique(codeLists, c => [c.Id], "code list");
        _groups = Unique(groups, g => [g.Id, g.Name, g.Romaji], "group");
        _items = Unique(groups.SelectMany(g => g.Items), i => [i.Id], "item");
        for (var i = 0; i < groups.Count; i++)
        {
            groups[i].Ordinal = i;
            groups[i].Edition = this;
            foreach (var item in groups[i].Items)
            {
                item.CodeLists = item.CodeListIds.Count == 0
                    ? []
                    : [.. item.CodeListIds.Select(id => _codeLists.GetValueOrDefault(id)).OfType<CodeList>()];
            }
        }
    }

    /// <summary>Business, version, title, origin.</summary>
    public EditionHeader Header { get; }

    /// <summary>Business and version: "001/2.1".</summary>
    public string Id => Header.Id;

    /// <summary>業務ID, three digits.</summary>
    public string Business => Header.Business;

    /// <summary>Version as the document prints it, "2.1"; "sample-1" for the sample editions.</summary>
    public string Version => Header.Version;

    /// <summary>Official or sample.</summary>
    public Trust Trust => Header.Trust;

    /// <summary>Title of the document, in Japanese.</summary>
    public string Title => Header.Title;

    /// <summary>Groups in the order of the list.</summary>
    public IReadOnlyList<Group> Groups { get; }

    /// <summary>Code lists, ascending by id.</summary>
    public IReadOnlyList<CodeList> CodeLists { get; }

    /// <summary>The group with this id, name or romaji name; null when there is none.</summary>
    public Group? FindGroup(string idOrName) => _groups.GetValueOrDefault(idOrName);

    /// <summary>The item with this 8-digit id; null when there is none.</summary>
    public Item? FindItem(string id) => _items.GetValueOrDefault(id);

    /// <summary>The code list with this id ("001-020"); null when the edition doesn't hold it.</summary>
    public CodeList? FindCodeList(string id) => _codeLists.GetValueOrDefault(id);

    /// <summary>Id and business name.</summary>
    public override string ToString() => $"{Id} {Header.BusinessName}";

    private static Dictionary<string, T> Unique<T>(IEnumerable<T> values, Func<T, string[]> keys, string what)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            foreach (var key in keys(value).Distinct())
            {
                if (!map.TryAdd(key, value))
                {
                    throw new ArgumentException($"The edition has the {what} {key} twice.");
                }
            }
        }

        return map;
    }
}
