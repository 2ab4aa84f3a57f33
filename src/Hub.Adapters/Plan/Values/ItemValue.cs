namespace Hub.Adapters.Plan.Values;

/// <summary>Starts at an item of the same row that was filled before.</summary>
internal sealed class ItemValue(int ordinal) : ValuePlan
{
    public override void AddReads(List<ItemRead> reads)
    {
        base.AddReads(reads);
        reads.Add(new ItemRead(null, ordinal));
    }

    protected override void Load(MappingState state, ReadOnlySpan<byte> record) => state.Copy(state.Row[ordinal]);
}
