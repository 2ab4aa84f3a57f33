namespace Hub.Adapters.Plan;

/// <summary>
/// What the walk over the items of a row needs of an item that is remembered. In the order of the items, one beside the other: following the objects of the plan
/// from item to item cost more than what is done with them.
/// </summary>
/// <param name="Memo">Index of its <see cref="ItemMemo"/>; -1: it depends on more than the record and the row say.</param>
/// <param name="Ordinal">Index of the item in its group.</param>
/// <param name="IsOne">True where one field is all that it is made of; the next three tell it.</param>
/// <param name="Column">See <see cref="FieldPlan.Column"/>.</param>
/// <param name="Offset">See <see cref="FieldPlan.Offset"/>.</param>
/// <param name="Length">See <see cref="FieldPlan.Length"/>.</param>
internal readonly record struct RememberedField(int Memo, int Ordinal, bool IsOne, int Column, int Offset, int Length)
{
    /// <summary>That of an item.</summary>
    public static RememberedField Of(ItemPlan item) => item switch
    {
        { Memo: >= 0, IsOneField: true, Reads: [{ Field: { } field }] } => new RememberedField(item.Memo, item.Target.Ordinal, true, field.Column, field.Offset, field.Length),
        { Memo: >= 0, Reads: not null } => new RememberedField(item.Memo, item.Target.Ordinal, false, -1, 0, 0),
        _ => new RememberedField(-1, item.Target.Ordinal, false, -1, 0, 0),
    };
}
