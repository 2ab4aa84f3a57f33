namespace Hub.Adapters.Plan.Conditions;

/// <summary>At least one part holds.</summary>
internal sealed class AnyPlan(ConditionPlan[] parts) : ConditionPlan
{
    public override bool Holds(MappingState state, ReadOnlySpan<byte> record)
    {
        foreach (var part in parts)
        {
            if (part.Holds(state, record))
            {
                return true;
            }
        }

        return false;
    }

    public override void AddReads(List<ItemRead> reads)
    {
        foreach (var part in parts)
        {
            part.AddReads(reads);
        }
    }
}
