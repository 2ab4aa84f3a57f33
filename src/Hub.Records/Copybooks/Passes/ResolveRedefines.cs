using Hub.Records.Copybooks.Syntax;

namespace Hub.Records.Copybooks.Passes;

/// <summary>Finds the item that each REDEFINES means: one before it in the same group.</summary>
internal sealed class ResolveRedefines : ILayoutPass
{
    public void Apply(DataEntry root, DialectRules rules, ErrorList errors)
    {
        foreach (var entry in root.SelfAndBelow())
        {
            // A record that redefines another is a layout of its own: both begin at the record's first byte.
            if (entry.RedefinesName is { } name && entry.Parent is not null)
            {
                Resolve(entry, name, errors);
            }
        }
    }

    private static void Resolve(DataEntry entry, NameReference name, ErrorList errors)
    {
        var siblings = entry.Parent!.Children;
        var index = siblings.IndexOf(entry);
        for (var i = index - 1; i >= 0; i--)
        {
            if (string.Equals(siblings[i].Name, name.Name, StringComparison.OrdinalIgnoreCase) && !siblings[i].IsFiller)
            {
                // REDEFINES of a redefinition means its original.
                entry.Redefines = siblings[i].Redefines ?? siblings[i];
                break;
            }
        }

        var intact = entry.Redefines is not null
            && siblings[(siblings.IndexOf(entry.Redefines) + 1)..index].TrueForAll(s => s.Redefines == entry.Redefines);
        if (!intact)
        {
            errors.Add(
                name.At,
                $"REDEFINES {name.Name}",
                "同じ集団の直前にある同じレベルの項目名",
                "the name of the item just before it in the same group");
        }
        else if (entry.Redefines!.OccursClause?.DependingOn is not null)
        {
            errors.Add(name.At, $"REDEFINES {name.Name}", "OCCURS DEPENDING ON を持たない項目", "an item without OCCURS DEPENDING ON");
        }
    }
}
