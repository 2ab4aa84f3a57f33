using Hub.Catalog.Editions;
using Hub.Catalog.Records;

namespace Hub.Catalog.Conditions;

/// <summary>The value of an item of the same record.</summary>
internal sealed class ItemOperand(Item item) : Operand
{
    private readonly int _ordinal = item.Ordinal;
    private readonly bool _repeated = item.IsRepeated;

    public override bool IsNumeric => item.Type is ItemType.WholeNumber or ItemType.SignedNumber or ItemType.DecimalNumber;

    public override ReadOnlySpan<byte> Read(StandardRecord record, int occurrence) =>
        _repeated ? record.Value(_ordinal, occurrence) : record[_ordinal];

    public override void AddItems(ISet<int> ordinals) => ordinals.Add(_ordinal);

    public override string ToString() => item.Id;
}
