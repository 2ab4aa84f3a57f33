using Hub.Records.Copybooks.Syntax;
using Hub.Records.Layouts;

namespace Hub.Records.Copybooks.Passes;

/// <summary>Finds the count item of each variable table: a number before the table in the same record.</summary>
internal sealed class ResolveOccurs : ILayoutPass
{
    public void Apply(DataEntry root, DialectRules rules, ErrorList errors)
    {
        if (root.OccursClause is not null)
        {
            errors.Add(root.At, $"{root.Level:00} {root.Name} OCCURS", "01・77 レベル以外の OCCURS", "OCCURS below level 01");
        }

        var entries = root.SelfAndBelow().ToList();
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].OccursClause?.DependingOn is { } name)
            {
                Resolve(entries, i, name, errors);
            }
        }
    }

    private static void Resolve(List<DataEntry> entries, int index, NameReference name, ErrorList errors)
    {
        var table = entries[index];
        var found = entries[..index].Where(e => name.Fits(e) && !table.IsBelow(e)).ToList();
        if (found.Count != 1)
        {
            errors.Add(
                name.At,
                $"DEPENDING ON {name}",
                found.Count == 0 ? "同じレコードで表より前にある項目名" : "一意に決まる項目名（OF で修飾）",
                found.Count == 0 ? "the name of an item before the table in the same record" : "a name that is unique (qualify it with OF)");
            return;
        }

        var count = found[0];
        var isInteger = count.Picture is { Category: PictureCategory.Numeric, Scale: 0 } || count is { Usage: Usage.NativeBinary, Picture: null };
        if (!isInteger)
        {
            errors.Add(name.At, $"DEPENDING ON {name}", "整数の項目", "an integer item");
            return;
        }

        if (!SharesTables(count, table))
        {
            errors.Add(name.At, $"DEPENDING ON {name}", "別の表の中にない項目", "an item that is not inside another table");
            return;
        }

        table.DependingOn = count;
    }

    /// <summary>The count may lie in a table only where the variable table lies in the same occurrence of it.</summary>
    private static bool SharesTables(DataEntry count, DataEntry table)
    {
        for (var above = count; above is not null; above = above.Parent)
        {
            if (above.IsTable && !table.IsBelow(above))
            {
                return false;
            }
        }

        return true;
    }
}
