using Hub.Characters.Policies;
using Hub.Findings;

namespace Hub.Characters.Cleansing;

/// <summary>Issues as findings.</summary>
public static class CharacterIssueFindings
{
    /// <summary>
    /// The finding for an issue. Found and expected are code points with the MJ name where known ("U+9089 U+E0119 (MJ026191)"), never a whole value.
    /// Severity follows the policy: rejected placeholders, selectors and controls that were taken out.
    /// </summary>
    public static Finding ToFinding(this in CharacterIssue issue, CharacterPolicy policy, SourcePosition position, string field, string itemId)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var code = CharacterFindings.Of(issue.Rule) ?? throw new ArgumentException("There is no rule to report.", nameof(issue));
        return new Finding(code, position)
        {
            Severity = SeverityOf(issue.Rule, code, policy),
            Field = field,
            ItemId = itemId,
            Found = issue.Name.IsNone ? issue.Original.ToString() : $"{issue.Original} ({issue.Name})",
            Expected = issue.Output == issue.Original ? "" : issue.Output.ToString(),
        };
    }

    /// <summary>The severity of a rule's finding under a policy.</summary>
    public static Severity SeverityOf(CharacterRule rule, CharacterPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return SeverityOf(rule, CharacterFindings.Of(rule) ?? throw new ArgumentException("There is no rule to report.", nameof(rule)), policy);
    }

    private static Severity SeverityOf(CharacterRule rule, FindingCode code, CharacterPolicy policy) => rule switch
    {
        CharacterRule.Placeholder when policy.Placeholders == PlaceholderHandling.Reject => Severity.Error,
        CharacterRule.UnknownVariation when policy.UnknownIvs == UnknownIvsHandling.Reject => Severity.Error,
        CharacterRule.Control when policy.Controls != ControlHandling.Reject => Severity.Warning,
        _ => code.Severity,
    };
}
