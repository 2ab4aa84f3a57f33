using Hub.Adapters.Plan;

namespace Hub.Adapters.Steps;

/// <summary>A mapping function, ready to run: changes the current value of the state in place. Immutable, shared by all workers.</summary>
internal abstract class Step
{
    /// <summary>True when the function has something to say about an empty value; by default an empty value ends the chain.</summary>
    public virtual bool RunsOnEmpty => false;

    /// <summary>Applies the function to the current value.</summary>
    public abstract void Run(MappingState state);
}
