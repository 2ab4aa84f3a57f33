using Hub.Codecs.Numbers;
using Hub.Records.Copybooks.Syntax;
using Hub.Records.Layouts;

namespace Hub.Records.Copybooks.Passes;

/// <summary>Hands a group's SIGN clause down to its signed zoned items.</summary>
internal sealed class ResolveSigns : ILayoutPass
{
    public void Apply(DataEntry root, DialectRules rules, ErrorList errors) => Visit(root, null, errors);

    private static void Visit(DataEntry entry, SignClause? inherited, ErrorList errors)
    {
        var clause = entry.SignClause ?? inherited;
        foreach (var child in entry.Children)
        {
            Visit(child, clause, errors);
        }

        if (entry.IsGroup || entry.Usage is not (Usage.Display or Usage.National) || entry.Picture is not { IsNumeric: true, IsSigned: true })
        {
            if (!entry.IsGroup && entry.SignClause is not null && entry.Picture is not { IsSigned: true })
            {
                errors.Add(entry.At, $"SIGN ({entry.Name})", "S を持つ数字項目", "a numeric item whose picture has S");
            }

            return;
        }

        entry.Sign = clause switch
        {
            null => SignPlace.Trailing,
            { Leading: true, Separate: true } => SignPlace.LeadingSeparate,
            { Leading: true } => SignPlace.Leading,
            { Separate: true } => SignPlace.TrailingSeparate,
            _ => SignPlace.Trailing,
        };
    }
}
