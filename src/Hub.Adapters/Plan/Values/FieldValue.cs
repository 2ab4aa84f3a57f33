namespace Hub.Adapters.Plan.Values;

/// <summary>Starts at a source field.</summary>
internal sealed class FieldValue(FieldPlan source) : ValuePlan
{
    /// <summary>The field.</summary>
    public FieldPlan Source => source;

    protected override void Load(MappingState state, ReadOnlySpan<byte> record) => state.Read(source, record);
}
