using Hub.Catalog.Records;

namespace Hub.Catalog.Conditions;

/// <summary>All parts hold (かつ).</summary>
internal sealed class AllCondition(Condition[] parts) : Condition
{
    public override bool Holds(StandardRecord record, int occurrence)
    {
        foreach (var part in parts)
        {
            if (!part.Holds(record, occurrence))
            {
                return false;
            }
        }

        return true;
    }

    public override void AddItems(ISet<int> ordinals) => Array.ForEach(parts, p => p.AddItems(ordinals));

    public override string ToString() => string.Join(" and ", parts.Select(p => p is AnyCondition ? $"({p})" : p.ToString()));
}
