using Hub.Catalog.Editions;
using Hub.Findings;
using Hub.Storage.Runs;

namespace Hub.Engine.Commit;

/// <summary>All control totals that a manifest declares (件数・金額照合), summed in one pass over the rows.</summary>
internal sealed class DeclaredTotals
{
    private readonly IReadOnlyList<TotalFamily> _families;
    private readonly ILookup<Group, TotalFamily> _byGroup;

    private DeclaredTotals(IReadOnlyList<TotalFamily> families)
    {
        _families = families;
        _byGroup = families.ToLookup(f => f.Group);
    }

    /// <summary>What came out, in the order of the manifest.</summary>
    public IReadOnlyList<TotalResult> Results => [.. _families.SelectMany(f => f.Results).OrderBy(r => r.Place).Select(r => r.Result)];

    /// <summary>Keys with rows and no declared total.</summary>
    public IEnumerable<Finding> Undeclared => _families.SelectMany(f => f.Undeclared);

    /// <summary>Makes the sums; fails with <see cref="RefusedException"/> where a total names what the edition does not have.</summary>
    public static DeclaredTotals Create(Manifest manifest, Edition edition)
    {
        List<TotalFamily> families = [];
        var place = 0;
        foreach (var total in manifest.ControlTotals)
        {
            Add(total, -1, "");
        }

        for (var i = 0; i < manifest.Files.Count; i++)
        {
            foreach (var total in manifest.Files[i].ControlTotals)
            {
                Add(total, i, manifest.Files[i].Stream);
            }
        }

        return new DeclaredTotals(families);

        void Add(ControlTotal total, int stream, string name)
        {
            var shape = TotalShape.Of(total, stream, name, edition);
            var family = families.Find(f => f.Shape.Equals(shape));
            if (family is null)
            {
                family = new TotalFamily(shape);
                families.Add(family);
            }

            if (!family.TryDeclare(total, place++))
            {
                throw Refused.Manifest(
                    $"合計の申告が重複しています（{shape.Name} {string.Join(" / ", total.Keys.Select(k => k.Value))}）。",
                    $"a control total is declared twice ({shape.Name} {string.Join(" / ", total.Keys.Select(k => k.Value))}).");
            }
        }
    }

    /// <summary>The sums over one group's rows.</summary>
    public IReadOnlyList<TotalFamily> Of(Group group) => [.. _byGroup[group]];
}
