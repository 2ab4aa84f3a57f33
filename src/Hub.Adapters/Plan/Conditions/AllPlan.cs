namespace Hub.Adapters.Plan.Conditions;

/// <summary>All parts hold.</summary>
internal sealed class AllPlan(ConditionPlan[] parts) : ConditionPlan
{
    public override bool Holds(MappingState state, ReadOnlySpan<byte> record)
    {
        foreach (var part in parts)
        {
            if (!part.Holds(state, record))
            {
                return false;
            }
        }

        return true;
    }

    public override void AddReads(List<ItemRead> reads)
    {
        foreach (var part in parts)
        {
            part.AddReads(reads);
        }
    }
}
