using Hub.Findings;
using Hub.Validation.Across;
using Hub.Validation.Rules;

namespace Hub.Validation;

/// <summary>How severe each finding is for the purpose of a run.</summary>
/// <param name="Name">Name of the profile.</param>
/// <param name="Severities">Severity by finding number, where it differs from the code's own.</param>
public sealed record ValidationProfile(string Name, IReadOnlyDictionary<int, Severity> Severities)
{
    /// <summary>For the cutover (本番切替): every code at its own severity.</summary>
    public static ValidationProfile Cutover { get; } = new("cutover", new Dictionary<int, Severity>());

    /// <summary>
    /// For rehearsals (リハーサル): values that are in good form but wrong (code lists, check digits) only warn, so that the record goes on
    /// and later checks see it too.
    /// </summary>
    public static ValidationProfile Rehearsal { get; } = new("rehearsal", new[]
    {
        ItemFindings.CodeNotInList, ItemFindings.OutOfRange, ItemFindings.UnknownDateInconsistent, ItemFindings.FlagNotBinary,
        ItemFindings.IndividualNumberWrong, ItemFindings.ResidentCodeWrong, ItemFindings.CorporateNumberWrong,
        ItemFindings.GovernmentCodeWrong, ItemFindings.InsurerNumberWrong,
        CrossFieldFindings.EditionRuleBroken, CrossFieldFindings.AmountsDoNotAddUp,
        AcrossFindings.ReferenceMissing, AcrossFindings.LatestRowNotLast, AcrossFindings.OneRowTooMany, AcrossFindings.ValuesDiffer,
    }.ToDictionary(c => c.Number, _ => Severity.Warning));

    /// <summary>How many findings of a kind or a rule a run may have, each named once. Default: none is limited, and no error is allowed.</summary>
    public IReadOnlyList<RuleLimit> Limits { get; init; } = [];

    /// <summary>Severity by id of a rule, where it differs from that of the rule's finding.</summary>
    public IReadOnlyDictionary<string, Severity> RuleSeverities { get; init; } = new Dictionary<string, Severity>();

    /// <summary>The built-in profile with this name; null where there is none.</summary>
    public static ValidationProfile? Find(string name) => name switch
    {
        "cutover" or "" => Cutover,
        "rehearsal" => Rehearsal,
        _ => null,
    };

    /// <summary>This profile with the severities and limits of a rule set; of two for the same, the later one counts.</summary>
    public ValidationProfile With(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var severities = new Dictionary<int, Severity>(Severities);
        var ruleSeverities = new Dictionary<string, Severity>(RuleSeverities);
        var limits = Limits.ToDictionary(l => l.Finding);
        foreach (var limit in rules.Limits.Where(l => l.Profile.Length == 0 || l.Profile == Name))
        {
            var code = FindingDirectory.Installed.Find(limit.Finding);
            if (limit.Severity is { } severity)
            {
                if (code is null)
                {
                    ruleSeverities[limit.Finding] = severity;
                }
                else
                {
                    severities[code.Number] = severity;
                }
            }

            if (limit.IsBudget || limit.IsStop)
            {
                limits[limit.Finding] = limit with { Code = code?.Number ?? 0 };
            }
        }

        return this with { Severities = severities, RuleSeverities = ruleSeverities, Limits = [.. limits.Values.OrderBy(l => l.Code).ThenBy(l => l.Finding, StringComparer.Ordinal)] };
    }

    /// <summary>Severity of a code under this profile.</summary>
    public Severity Of(FindingCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Severities.TryGetValue(code.Number, out var severity) ? severity : code.Severity;
    }

    /// <summary>Severity of a rule that makes findings of a code.</summary>
    public Severity Of(FindingCode code, string rule) => RuleSeverities.TryGetValue(rule, out var severity) ? severity : Of(code);
}
