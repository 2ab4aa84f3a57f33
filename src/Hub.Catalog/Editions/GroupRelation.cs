namespace Hub.Catalog.Editions;

/// <summary>
/// A foreign key between two groups of an edition: which items of a row name which items of a row of the other group. 市区町村コード belongs to it
/// wherever both keys have it.
/// </summary>
/// <param name="Child">The group that refers.</param>
/// <param name="Parent">The group referred to.</param>
/// <param name="Pairs">The items that must agree, in column order of the child.</param>
public sealed record GroupRelation(Group Child, Group Parent, IReadOnlyList<(Item Child, Item Parent)> Pairs)
{
    private const string Municipality = "市区町村コード";

    /// <summary>True when the items are the other group's whole primary key, so that they name one row; else any row of a history will do.</summary>
    public bool NamesOneRow => Parent.KeyItems.Count == Pairs.Count && Parent.KeyItems.All(k => Pairs.Any(p => p.Parent == k));

    /// <summary>True when one of the items may occur more than once in a row.</summary>
    public bool IsRepeated => Pairs.Any(p => p.Child.IsRepeated);

    // Items that name the same item of the other group (指定学校コード, 就学学校コード) make a relation each.
    internal static IReadOnlyList<GroupRelation> Of(Group child)
    {
        var relations = new List<GroupRelation>();
        var references = child.Items
            .Where(i => i.References is not null)
            .Select(i => (Child: i, Parent: child.Edition.FindItem(i.References!)!))
            .Where(p => p.Parent is not null && p.Parent.Group != child);
        foreach (var byGroup in references.GroupBy(p => p.Parent.Group))
        {
            var own = byGroup.Where(p => p.Parent.Name != Municipality).ToList();
            var common = own.GroupBy(p => p.Parent).Where(g => g.Count() == 1).Select(g => g.Single()).ToList();
            if (child.Find(Municipality) is { IsKey: true } here && byGroup.Key.Find(Municipality) is { IsKey: true } there)
            {
                common.Insert(0, (here, there));
            }

            var several = own.Where(p => !common.Contains(p)).ToList();
            relations.AddRange(several.Count == 0
                ? own.Count == 0 ? [] : [new GroupRelation(child, byGroup.Key, common)]
                : several.Select(p => new GroupRelation(child, byGroup.Key, [.. common, p])));
        }

        return relations;
    }
}
