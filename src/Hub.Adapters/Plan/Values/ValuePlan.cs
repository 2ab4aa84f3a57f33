using Hub.Adapters.Plan.Conditions;
using Hub.Adapters.Steps;

namespace Hub.Adapters.Plan.Values;

/// <summary>A value, compiled: where it starts, then its functions. Immutable, shared by all workers.</summary>
internal abstract class ValuePlan
{
    /// <summary>Functions in order.</summary>
    public Step[] Steps { get; init; } = [];

    /// <summary>When it does not hold, the value is empty; null = always.</summary>
    public ConditionPlan? When { get; init; }

    /// <summary>Text for a value that came out empty; null = stay empty.</summary>
    public byte[]? Default { get; init; }

    /// <summary>Makes this the current value of the state.</summary>
    public void Run(MappingState state, ReadOnlySpan<byte> record)
    {
        if (When is not null && !When.Holds(state, record))
        {
            state.Clear();
            return;
        }

        Load(state, record);
        for (var i = 0; i < Steps.Length && !state.HasFailed; i++)
        {
            var step = Steps[i];
            if (!state.IsEmpty || step.RunsOnEmpty)
            {
                step.Run(state);
            }
        }

        if (Default is not null && state.IsEmpty && !state.HasFailed)
        {
            state.Use(Default);
            state.Note(CountKind.Defaulted);
        }
    }

    /// <summary>Adds all that the value may be made of.</summary>
    public virtual void AddReads(List<ItemRead> reads) => When?.AddReads(reads);

    /// <summary>Makes the start of the chain the current value.</summary>
    protected abstract void Load(MappingState state, ReadOnlySpan<byte> record);
}
