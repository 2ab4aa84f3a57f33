using Hub.Catalog.Records;

namespace Hub.Catalog.Conditions;

/// <summary>An item has no value (null), or has one.</summary>
internal sealed class NullCondition(ItemOperand item, bool isNull) : Condition
{
    public override bool Holds(StandardRecord record, int occurrence) => item.Read(record, occurrence).IsEmpty == isNull;

    public override void AddItems(ISet<int> ordinals) => item.AddItems(ordinals);

    public override string ToString() => $"{item} is {(isNull ? "null" : "not null")}";
}
