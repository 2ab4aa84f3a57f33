namespace Hub.Adapters.Plan.Values;

/// <summary>All parts that are not empty, with a separator between.</summary>
internal sealed class JoinValue(ValuePlan[] parts, byte[] separator) : ValuePlan
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
        var begin = state.BeginJoin();
        foreach (var part in parts)
        {
            part.Run(state, record);
            if (!state.IsEmpty)
            {
                state.AppendJoin(begin, separator);
            }
        }

        state.EndJoin(begin);
    }
}
