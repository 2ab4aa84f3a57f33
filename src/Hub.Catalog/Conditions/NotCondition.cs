using Hub.Catalog.Records;

namespace Hub.Catalog.Conditions;

/// <summary>The inner condition doesn't hold.</summary>
internal sealed class NotCondition(Condition inner) : Condition
{
    public override bool Holds(StandardRecord record, int occurrence) => !inner.Holds(record, occurrence);

    public override void AddItems(ISet<int> ordinals) => inner.AddItems(ordinals);

    public override string ToString() => $"not ({inner})";
}
