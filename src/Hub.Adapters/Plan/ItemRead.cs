using System.Diagnostics.CodeAnalysis;

namespace Hub.Adapters.Plan;

/// <summary>One thing that an item is made of: a field of the record, or an item of the row that was filled before.</summary>
/// <param name="Field">The field; null where an item is read.</param>
/// <param name="Item">Ordinal of the item where <paramref name="Field"/> is null.</param>
internal readonly record struct ItemRead(FieldPlan? Field, int Item)
{
    /// <summary>True where it is a field of the record itself.</summary>
    [MemberNotNullWhen(true, nameof(Field))]
    public bool IsField => Field is not null;

    /// <summary>True where its bytes say all that comes of it. A joined record is another record's.</summary>
    public bool IsOwn => Field is null or { IsRead: true };
}
