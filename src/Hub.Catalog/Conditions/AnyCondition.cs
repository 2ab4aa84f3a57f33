using Hub.Catalog.Records;

namespace Hub.Catalog.Conditions;

/// <summary>At least one part holds (又は).</summary>
internal sealed class AnyCondition(Condition[] parts) : Condition
{
    public override bool Holds(StandardRecord record, int occurrence)
    {
        foreach (var part in parts)
        {
            if (part.Holds(record, occurrence))
            {
                return true;
            }
        }

        return false;
    }

    public override void AddItems(ISet<int> ordinals) => Array.ForEach(parts, p => p.AddItems(ordinals));

    public override string ToString() => string.Join(" or ", parts.Select(p => p.ToString()));
}
