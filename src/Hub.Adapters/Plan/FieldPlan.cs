namespace Hub.Adapters.Plan;

/// <summary>A source field (one occurrence) as the plan reads it. Immutable, shared by all workers.</summary>
internal abstract class FieldPlan(string name, int slot, int offset, int length)
{
    /// <summary>Name as adapter.yaml writes it, with the occurrence where there is one.</summary>
    public string Name => name;

    /// <summary>Index in the worker's cache of decoded fields.</summary>
    public int Slot => slot;

    /// <summary>Offset in the record in bytes; of a delimited record it is found for each record.</summary>
    public int Offset => offset;

    /// <summary>Length in bytes.</summary>
    public int Length => length;

    /// <summary>Writes the field's value as UTF-8 and returns its length; 0 = empty. Findings go to the state.</summary>
    public abstract int Decode(MappingState state, ReadOnlySpan<byte> field, Span<byte> utf8);

    /// <summary>Most bytes that <see cref="Decode"/> can write.</summary>
    public abstract int MaxUtf8Length { get; }
}
