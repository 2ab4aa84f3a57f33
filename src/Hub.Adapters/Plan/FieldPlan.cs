namespace Hub.Adapters.Plan;

/// <summary>A source field (one occurrence) as the plan reads it. Immutable, shared by all workers.</summary>
internal abstract class FieldPlan(string name, int slot, int offset, int length)
{
    /// <summary>Name as adapter.yaml writes it, with the occurrence where there is one.</summary>
    public string Name => name;

    /// <summary>Index in the worker's cache of decoded fields.</summary>
    public int Slot => slot;

    /// <summary>Column of a delimited record, from 0; -1 where the field lies at a fixed place.</summary>
    public int Column { get; init; } = -1;

    /// <summary>Offset in the record in bytes; of a delimited record it is found for each record.</summary>
    public int Offset => offset;

    /// <summary>Length in bytes.</summary>
    public int Length => length;

    /// <summary>True where it is read from the bytes of the record itself.</summary>
    public virtual bool IsRead => true;

    /// <summary>Writes the field's value as UTF-8 and returns its length; 0 = empty. Findings go to the state.</summary>
    public abstract int Decode(MappingState state, ReadOnlySpan<byte> field, Span<byte> utf8);

    /// <summary>Room that <see cref="Decode"/> needs for so many source bytes.</summary>
    public abstract int MaxUtf8Length(int length);
}
