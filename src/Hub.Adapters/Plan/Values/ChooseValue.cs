namespace Hub.Adapters.Plan.Values;

/// <summary>The first part whose condition holds.</summary>
internal sealed class ChooseValue(ValuePlan[] parts) : ValuePlan
{
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
