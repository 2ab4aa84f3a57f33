using Hub.Findings;

namespace Hub.Validation.Rules;

/// <summary>The findings that a rule across items may make.</summary>
internal static class RuleFindings
{
    private static readonly FindingCode[] s_codes =
    [
        CrossFieldFindings.EditionRuleBroken, CrossFieldFindings.DatesOutOfOrder, CrossFieldFindings.StateContradictsEvent,
        CrossFieldFindings.HouseholdContradiction, CrossFieldFindings.HistoryContradiction, CrossFieldFindings.AmountsDoNotAddUp,
        CrossFieldFindings.SiteRuleBroken,
    ];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => s_codes.Select(c => c.Name);

    /// <summary>The one with this name; null where there is none.</summary>
    public static FindingCode? Find(string name) => Array.Find(s_codes, c => c.Name == name);
}
