namespace Hub.Adapters.Plan.Conditions;

/// <summary>A condition, compiled. Immutable, shared by all workers.</summary>
internal abstract class ConditionPlan
{
    /// <summary>True when it holds for the record and the row as far as it is filled.</summary>
    public abstract bool Holds(MappingState state, ReadOnlySpan<byte> record);
}
