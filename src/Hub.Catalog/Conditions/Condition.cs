using Hub.Catalog.Records;

namespace Hub.Catalog.Conditions;

/// <summary>A question about one record. Immutable; evaluating allocates nothing.</summary>
public abstract class Condition
{
    /// <summary>True when the record fulfils the condition.</summary>
    /// <param name="record">A record of the group that the condition was parsed for.</param>
    /// <param name="occurrence">Which occurrence of repeated items is meant, from 0; items that don't repeat are read as they are.</param>
    public abstract bool Holds(StandardRecord record, int occurrence);

    /// <summary>Adds the ordinals of all items that the condition looks at.</summary>
    public abstract void AddItems(ISet<int> ordinals);

    /// <summary>Canonical text, which parses to the same condition.</summary>
    public abstract override string ToString();
}
