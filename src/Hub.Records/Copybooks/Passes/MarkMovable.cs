using Hub.Records.Copybooks.Syntax;

namespace Hub.Records.Copybooks.Passes;

/// <summary>Marks the items whose offset depends on a count earlier in the record.</summary>
internal sealed class MarkMovable : ILayoutPass
{
    public void Apply(DataEntry root, DialectRules rules, ErrorList errors)
    {
        if (rules.TablesSlide)
        {
            Visit(root, false);
        }
    }

    /// <summary>Returns whether what follows the entry moves.</summary>
    private static bool Visit(DataEntry entry, bool moves)
    {
        entry.IsMovable = moves;

        // Inside a table with a variable part, all but the first occurrence move; the flag is for the item as a whole.
        var inside = moves || (entry.IsTable && entry.SelfAndBelow().Any(e => e != entry && e.DependingOn is not null));
        foreach (var child in entry.Children)
        {
            var after = Visit(child, child.Redefines is null ? inside : child.Redefines.IsMovable);
            inside = child.Redefines is null ? after : inside;
        }

        return inside || entry.DependingOn is not null;
    }
}
