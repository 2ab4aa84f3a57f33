namespace Hub.Adapters.Plan.Conditions;

/// <summary>A condition, compiled. Immutable, shared by all workers.</summary>
internal abstract class ConditionPlan
{
    /// <summary>True when it holds for the record and the row as far as it is filled.</summary>
    public abstract bool Holds(MappingState state, ReadOnlySpan<byte> record);

    /// <summary>Adds all that the answer may depend on.</summary>
    public abstract void AddReads(List<ItemRead> reads);
}
