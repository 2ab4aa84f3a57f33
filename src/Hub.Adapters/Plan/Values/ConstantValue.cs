namespace Hub.Adapters.Plan.Values;

/// <summary>Starts at a text that the pack or the site fixes; empty gives no value.</summary>
internal sealed class ConstantValue(byte[] text) : ValuePlan
{
    protected override void Load(MappingState state, ReadOnlySpan<byte> record) => state.Use(text);
}
