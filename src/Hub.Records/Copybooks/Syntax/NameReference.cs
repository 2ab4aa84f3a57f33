using Hub.Records.Copybooks.Source;

namespace Hub.Records.Copybooks.Syntax;

/// <summary>A data name that refers to another entry, with the groups that qualify it (OF), innermost first.</summary>
internal sealed record NameReference(string Name, IReadOnlyList<string> Qualifiers, SourceLocation At)
{
    public override string ToString() => Qualifiers.Count == 0 ? Name : Name + " OF " + string.Join(" OF ", Qualifiers);

    /// <summary>Whether an entry bears this name below the qualifying groups.</summary>
    public bool Fits(DataEntry entry)
    {
        if (entry.IsFiller || !string.Equals(entry.Name, Name, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var above = entry.Parent;
        foreach (var qualifier in Qualifiers)
        {
            while (above is not null && !string.Equals(above.Name, qualifier, StringComparison.OrdinalIgnoreCase))
            {
                above = above.Parent;
            }

            if (above is null)
            {
                return false;
            }

            above = above.Parent;
        }

        return true;
    }
}
