namespace Hub.Adapters.Plan.Joins;

/// <summary>A field of a joined record: it was decoded and cleansed when that record was read.</summary>
internal sealed class JoinedField(string name, int join, int ordinal) : FieldPlan(name, -1, 0, 0)
{
    /// <summary>Index of the join in its source.</summary>
    public int Join => join;

    /// <summary>Item of the joined row.</summary>
    public int Ordinal => ordinal;

    /// <inheritdoc/>
    public override bool IsRead => false;

    /// <inheritdoc/>
    public override int MaxUtf8Length(int length) => 0;

    /// <inheritdoc/>
    public override int Decode(MappingState state, ReadOnlySpan<byte> field, Span<byte> utf8) => 0;
}
