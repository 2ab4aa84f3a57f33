using Hub.Adapters.Plan.Values;

namespace Hub.Adapters.Plan;

/// <summary>An item and its value, or its values where it repeats.</summary>
internal sealed class ItemPlan(ItemTarget target, ValuePlan[] values)
{
    /// <summary>The item.</summary>
    public ItemTarget Target => target;

    /// <summary>How many values it can get.</summary>
    public int Occurrences => values.Length;

    /// <summary>Index of its <see cref="ItemMemo"/> in the worker, which it has where <see cref="Reads"/> is not null; -1 for none.</summary>
    public int Memo { get; init; } = -1;

    /// <summary>All that its one value is made of, which depends on nothing else; null where it repeats or reads a joined record.</summary>
    public ItemRead[]? Reads { get; } = ReadsOf(values);

    /// <summary>True where its value starts at one field whatever else the record says.</summary>
    public bool IsOneField => Reads is [{ IsField: true }] && values is [FieldValue { When: null }];

    /// <summary>Fills the item of the row from its fields.</summary>
    public void Fill(MappingState state, ReadOnlySpan<byte> record)
    {
        var filled = false;
        for (var i = 0; i < values.Length; i++)
        {
            state.Start(target);
            values[i].Run(state, record);
            if (state.IsEmpty)
            {
                continue;
            }

            filled = true;
            if (values.Length == 1)
            {
                state.Row.Set(target.Ordinal, state.Value);
            }
            else
            {
                state.Row.Add(target.Ordinal, state.Value);
            }
        }

        state.Note(filled ? CountKind.Filled : CountKind.Empty);
    }

    private static ItemRead[]? ReadsOf(ValuePlan[] values)
    {
        var reads = new List<ItemRead>();
        foreach (var value in values)
        {
            value.AddReads(reads);
        }

        return values.Length == 1 && reads.TrueForAll(r => r.IsOwn) ? [.. reads.Distinct()] : null;
    }
}
