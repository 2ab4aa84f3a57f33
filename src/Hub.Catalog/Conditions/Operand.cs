using Hub.Catalog.Records;

namespace Hub.Catalog.Conditions;

/// <summary>One side of a comparison.</summary>
internal abstract class Operand
{
    /// <summary>The value; empty when there is none.</summary>
    public abstract ReadOnlySpan<byte> Read(StandardRecord record, int occurrence);

    public abstract void AddItems(ISet<int> ordinals);

    public abstract bool IsNumeric { get; }
}
