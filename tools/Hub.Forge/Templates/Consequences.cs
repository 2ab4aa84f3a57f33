using Hub.Validation.Across;

namespace Hub.Forge.Templates;

/// <summary>
/// What faults in other records do to a record without one: a row that it refers to is in quarantine, so is the latest of its history, or the head of its household.
/// </summary>
internal sealed class Consequences(PackTemplates templates, Allotment allotment, Citizens citizens)
{
    /// <summary>Names of the findings in the present record of a person.</summary>
    public IReadOnlyList<string> OfPresent(SourceTemplates source, RecordTemplate template, in Citizen citizen)
    {
        var links = templates.LinksOf(template);
        var isMissing = IsReferenceMissing(links, citizen);
        return links.Alone.Contains(AcrossFindings.OneRowMissing.Name) && IsFirstWithoutHead(source, citizen)
            ? isMissing ? [AcrossFindings.OneRowMissing.Name, AcrossFindings.ReferenceMissing.Name] : [AcrossFindings.OneRowMissing.Name]
            : isMissing ? [AcrossFindings.ReferenceMissing.Name] : [];
    }

    /// <summary>Names of the findings in the earlier record of a person.</summary>
    public IReadOnlyList<string> OfEarlier(SourceTemplates source, RecordTemplate earlier, in Citizen citizen)
    {
        var links = templates.LinksOf(earlier);
        IEnumerable<string> alone = allotment.Fault(source, citizen) is null ? [] : links.Alone;
        return IsReferenceMissing(links, citizen) ? [.. alone, AcrossFindings.ReferenceMissing.Name] : [.. alone];
    }

    private bool IsReferenceMissing(TemplateLinks links, in Citizen citizen)
    {
        foreach (var reference in links.References)
        {
            if (!IsThere(reference, citizen))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsThere((int Relation, string Key) reference, in Citizen citizen)
    {
        foreach (var source in templates.Sources)
        {
            if (!templates.IsProvider(source, reference.Relation))
            {
                continue;
            }

            var owner = source.Level.Owner(citizen, citizens);
            if ((allotment.Fault(source, owner) is null && templates.LinksOf(allotment.Present(source, owner)).Provides.Contains(reference))
                || (source == allotment.Main && allotment.Earlier(owner) is { } earlier && templates.LinksOf(earlier).Provides.Contains(reference)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where the head's record is faulty, and this is the first in the household that needs one.</summary>
    private bool IsFirstWithoutHead(SourceTemplates source, in Citizen citizen)
    {
        if (citizen.IsHead || allotment.Fault(source, citizens.Of(citizen.Head)) is null)
        {
            return false;
        }

        for (var index = citizen.Head + 1; index < citizen.Index; index++)
        {
            var other = citizens.Of(index);
            if (allotment.Fault(source, other) is null && templates.LinksOf(allotment.Present(source, other)).Alone.Contains(AcrossFindings.OneRowMissing.Name))
            {
                return false;
            }
        }

        return true;
    }
}
