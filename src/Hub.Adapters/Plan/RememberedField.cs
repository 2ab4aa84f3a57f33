namespace Hub.Adapters.Plan;

/// <summary>
/// What the walk over the items of a row needs of an item that is made of one field. In the order of the items, one beside the other: following the objects of the plan
/// from item to item cost more than what is done with them.
/// </summary>
/// <param name="Memo">Index of its <see cref="ItemMemo"/>; -1: it is made of another thing.</param>
/// <param name="Ordinal">Index of the item in its group.</param>
/// <param name="Column">See <see cref="FieldPlan.Column"/>.</param>
/// <param name="Offset">See <see cref="FieldPlan.Offset"/>.</param>
/// <param name="Length">See <see cref="FieldPlan.Length"/>.</param>
internal readonly record struct RememberedField(int Memo, int Ordinal, int Column, int Offset, int Length)
{
    /// <summary>That of an item.</summary>
    public static RememberedField Of(ItemPlan item) => item is { Memo: >= 0, Field: { } field }
        ? new RememberedField(item.Memo, item.Target.Ordinal, field.Column, field.Offset, field.Length)
        : new RememberedField(-1, item.Target.Ordinal, -1, 0, 0);
}
