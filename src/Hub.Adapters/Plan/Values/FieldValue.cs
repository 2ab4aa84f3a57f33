namespace Hub.Adapters.Plan.Values;

/// <summary>Starts at a source field.</summary>
internal sealed class FieldValue(FieldPlan source) : ValuePlan
{
    public override void AddReads(List<ItemRead> reads)
    {
        base.AddReads(reads);
        reads.Add(new ItemRead(source, -1));
    }

    protected override void Load(MappingState state, ReadOnlySpan<byte> record) => state.Read(source, record);
}
