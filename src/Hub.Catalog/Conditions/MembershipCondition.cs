using Hub.Catalog.Records;

namespace Hub.Catalog.Conditions;

/// <summary>A value is one of a list of values and ranges, or is none of them. Ranges compare by bytes, among values of the same length.</summary>
internal sealed class MembershipCondition(ItemOperand item, bool isMember, LiteralRange[] ranges) : Condition
{
    public override bool Holds(StandardRecord record, int occurrence)
    {
        var value = item.Read(record, occurrence);
        foreach (var range in ranges)
        {
            if (range.Contains(value))
            {
                return isMember;
            }
        }

        return !isMember;
    }

    public override void AddItems(ISet<int> ordinals) => item.AddItems(ordinals);

    public override string ToString() => $"{item} {(isMember ? "in" : "not in")} ({string.Join(", ", ranges.Select(r => r.ToString()))})";
}
