namespace Hub.Adapters.Plan.Conditions;

/// <summary>Asks whether a field or item has the value of another field.</summary>
internal sealed class SamePlan(FieldPlan? field, int item, FieldPlan other) : ConditionPlan
{
    public override bool Holds(MappingState state, ReadOnlySpan<byte> record)
    {
        // The first may move when the buffer of fields grows; both are decoded before they are compared.
        state.Peek(other, record);
        var value = field is null ? state.Row[item] : state.Peek(field, record);
        return value.SequenceEqual(state.Peek(other, record));
    }

    public override void AddReads(List<ItemRead> reads)
    {
        reads.Add(new ItemRead(field, item));
        reads.Add(new ItemRead(other, -1));
    }
}
