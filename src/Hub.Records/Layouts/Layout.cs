namespace Hub.Records.Layouts;

/// <summary>The layout of one record (01 level): a tree of fields with offsets and lengths. Immutable and thread-safe.</summary>
public sealed class Layout
{
    private readonly Dictionary<string, LayoutField?> _byName;
    private readonly Dictionary<string, LayoutField> _byPath;

    internal Layout(LayoutField root, IReadOnlyList<LayoutField> fields, IReadOnlyList<LayoutField> renames, int minLength)
    {
        Root = root;
        Fields = fields;
        Renames = renames;
        MinLength = minLength;
        _byPath = new Dictionary<string, LayoutField>(StringComparer.OrdinalIgnoreCase);
        _byName = new Dictionary<string, LayoutField?>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in fields.Concat(renames))
        {
            _byPath[field.Path] = field;
            if (!field.IsFiller && !_byName.TryAdd(field.Name, field))
            {
                _byName[field.Name] = null;
            }
        }
    }

    /// <summary>Name of the record.</summary>
    public string Name => Root.Name;

    /// <summary>The record itself.</summary>
    public LayoutField Root { get; }

    /// <summary>All fields below the record, in the order of the copybook, groups before their items. An elementary record is its own only field.</summary>
    public IReadOnlyList<LayoutField> Fields { get; }

    /// <summary>Items of level 66.</summary>
    public IReadOnlyList<LayoutField> Renames { get; }

    /// <summary>Length of the record in bytes with every table full.</summary>
    public int Length => Root.Length;

    /// <summary>Length of the record with every variable table at its least count; equal to <see cref="Length"/> for a fixed layout.</summary>
    public int MinLength { get; }

    /// <summary>True when a table's count is in the record.</summary>
    public bool IsVariable => Fields.Any(f => f.Occurs?.IsVariable == true);

    /// <summary>Finds a field by name or by any qualified tail of its path ("GROUP.ITEM"); null where there is none or more than one.</summary>
    public LayoutField? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_byPath.TryGetValue(name, out var byPath))
        {
            return byPath;
        }

        if (_byName.TryGetValue(name, out var byName))
        {
            return byName;
        }

        LayoutField? found = null;
        foreach (var field in Fields.Concat(Renames))
        {
            if (field.Path.EndsWith("." + name, StringComparison.OrdinalIgnoreCase))
            {
                if (found is not null)
                {
                    return null;
                }

                found = field;
            }
        }

        return found;
    }
}
