using Hub.Adapters.Model;
using Hub.Adapters.Plan;
using Hub.Catalog.Editions;

namespace Hub.Forge.Templates;

/// <summary>Fields and items that hold the same number: what a key names, the foreign keys that refer to it, and the fields that sources are joined by.</summary>
internal sealed class KeyDomain
{
    /// <summary>Fields that hold it, each with the mapping that says so.</summary>
    public List<(string Source, FieldPlan Field, ValueSpec Value)> Fields { get; } = [];

    /// <summary>Items that it fills.</summary>
    public HashSet<Item> Items { get; } = [];

    /// <summary>True where sources are joined by it.</summary>
    public bool IsJoin { get; set; }

    /// <summary>True where one of its items refers to another.</summary>
    public bool IsReferred { get; set; }

    /// <summary>True where it is written: narrow numbers stay as the seeds have them, unless nothing else tells rows apart.</summary>
    public bool IsWritten { get; set; }

    /// <summary>Which identity it is, where it is one that persons have in any business; else <see cref="FieldRole.Key"/>.</summary>
    public FieldRole Role { get; set; } = FieldRole.Key;

    /// <summary>Digits that all its fields have room for.</summary>
    public int Digits { get; set; } = int.MaxValue;

    /// <summary>How its numbers are given out.</summary>
    public KeyNumbers Numbers { get; set; } = new(1, long.MaxValue);
}
