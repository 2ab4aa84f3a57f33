namespace Hub.Catalog.Editions;

/// <summary>グループ: one file of the standard, one table, one message.</summary>
public sealed class Group
{
    private readonly Dictionary<string, Item> _byName;
    private IReadOnlyList<GroupRelation>? _relations;

    /// <summary>Builds a group and numbers its items; throws <see cref="ArgumentException"/> for names, romaji or ids that occur twice.</summary>
    public Group(string id, string name, string romaji, IReadOnlyList<Item> items, IReadOnlyList<RecordRule>? rules = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(items);
        Id = id;
        Name = name;
        Romaji = romaji;
        Items = items;
        Rules = rules ?? [];
        var names = new Dictionary<string, Item>(items.Count * 3, StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            item.Ordinal = i;
            item.Group = this;
            item.Condition?.Bind(this);
            if (!names.TryAdd(item.Id, item) || !names.TryAdd(item.Name, item) || (item.Romaji != item.Name && !names.TryAdd(item.Romaji, item)))
            {
                throw new ArgumentException($"Group {name}: item {item.Id} {item.Name} ({item.Romaji}) repeats an id, a name or a romaji name.", nameof(items));
            }
        }

        foreach (var rule in Rules)
        {
            rule.Bind(this);
        }

        _byName = names;
        KeyItems = [.. items.Where(i => i.IsKey)];
    }

    /// <summary>The hub's own id, <c>001g001</c>: business and number of the group. Not the official グループID.</summary>
    public string Id { get; }

    /// <summary>Name, in Japanese.</summary>
    public string Name { get; }

    /// <summary>Name in lower_snake romaji, unique within the edition: table name, file name, and (in PascalCase) message name.</summary>
    public string Romaji { get; }

    /// <summary>Index of the group in its edition, from 0.</summary>
    public int Ordinal { get; internal set; } = -1;

    /// <summary>The edition that the group belongs to.</summary>
    public Edition Edition { get; internal set; } = null!;

    /// <summary>Whether the group must be output (データ出力条件 of the group table).</summary>
    public Requirement Requirement { get; init; } = Requirement.Required;

    /// <summary>Items in column order.</summary>
    public IReadOnlyList<Item> Items { get; }

    /// <summary>The items of the primary key, in column order.</summary>
    public IReadOnlyList<Item> KeyItems { get; }

    /// <summary>Rules across the items of one record.</summary>
    public IReadOnlyList<RecordRule> Rules { get; }

    /// <summary>What its foreign keys refer to within the edition, by the order of the groups they were first named in.</summary>
    public IReadOnlyList<GroupRelation> Relations => _relations ??= GroupRelation.Of(this);

    /// <summary>The item with this id, name or romaji name; null when there is none.</summary>
    public Item? Find(string idOrName) => _byName.GetValueOrDefault(idOrName);

    /// <summary>Id and name.</summary>
    public override string ToString() => $"{Id} {Name}";
}
