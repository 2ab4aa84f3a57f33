namespace Hub.Adapters.Plan.Values;

/// <summary>Starts at a source field.</summary>
internal sealed class FieldValue(FieldPlan source) : ValuePlan
{
    protected override void Load(MappingState state, ReadOnlySpan<byte> record) => state.Read(source, record);
}
