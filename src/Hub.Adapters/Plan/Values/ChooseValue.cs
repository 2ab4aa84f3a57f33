namespace Hub.Adapters.Plan.Values;

/// <summary>The first part whose condition holds.</summary>
internal sealed class ChooseValue(ValuePlan[] parts) : ValuePlan
{
    public override void AddReads(List<ItemRead> reads)
    {
        base.AddReads(reads);
        foreach (var part in parts)
        {
            part.AddReads(reads);
        }
    }

    protected override void Load(MappingState state, ReadOnlySpan<byte> record)
    {
        foreach (var part in parts)
        {
            if (part.When is null || part.When.Holds(state, record))
            {
                part.Run(state, record);
                return;
            }
        }

        state.Clear();
    }
}
