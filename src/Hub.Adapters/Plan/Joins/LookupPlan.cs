using Hub.Catalog.Editions;
using Hub.Findings;

namespace Hub.Adapters.Plan.Joins;

/// <summary>The records of a source as others look them up: the key and the fields that anybody reads. The fields gather while the readers are compiled.</summary>
/// <param name="source">Name of the source.</param>
/// <param name="unused">Severity of a record that nobody looks up; null: it is taken as it is.</param>
internal sealed class LookupPlan(string source, Severity? unused = null)
{
    private readonly List<FieldPlan> _fields = [];
    private Group? _group;

    /// <summary>Name of the source.</summary>
    public string Source => source;

    /// <summary>Severity of a record that nobody looks up; null: it is taken as it is.</summary>
    public Severity? Unused => unused;

    /// <summary>The keys that were looked up, as the only item; null where nobody asks.</summary>
    public Group? Used { get; } = unused is null ? null : new Group($"used:{source}", source, source, [ItemOf("~key", 0)]);

    /// <summary>Fields that are kept, in the order of the group's items behind the key.</summary>
    public IReadOnlyList<FieldPlan> Fields => _fields;

    /// <summary>The key as the first item, then the fields.</summary>
    public Group Group => _group ??= new Group($"lookup:{source}", source, source, [ItemOf("~key", 0), .. _fields.Select((f, i) => ItemOf(f.Name, i + 1))]);

    /// <summary>The item that holds a field; keeps the field from now on.</summary>
    public int OrdinalOf(FieldPlan field)
    {
        var at = _fields.IndexOf(field);
        if (at < 0)
        {
            if (_group is not null)
            {
                throw new InvalidOperationException($"Look-up {source} is complete.");
            }

            at = _fields.Count;
            _fields.Add(field);
        }

        return at + 1;
    }

    private static Item ItemOf(string name, int ordinal) => new()
    {
        Id = $"~{ordinal}",
        Name = name,
        Romaji = name,
        Type = ItemType.FullWidth,
        Length = 0,
        Requirement = Requirement.Optional,
    };
}
