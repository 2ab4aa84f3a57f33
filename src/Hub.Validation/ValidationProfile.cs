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

    /// <summary>How many findings of a kind a run may have, by number of the code. Default: none is limited, and no error is allowed.</summary>
    public IReadOnlyDictionary<int, RuleLimit> Limits { get; init; } = new Dictionary<int, RuleLimit>();

    /// <summary>The built-in profile with this name; null where there is none.</summary>
    public static ValidationProfile? Find(string name) => name switch
    {
        "cutover" or "" => Cutover,
        "rehearsal" => Rehearsal,
        _ => null,
    };

    /// <summary>This profile with the severities and limits of a rule set.</summary>
    /// <exception cref="RuleException">A limit names a finding that no part of the hub makes.</exception>
    public ValidationProfile With(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var severities = new Dictionary<int, Severity>(Severities);
        var limits = new Dictionary<int, RuleLimit>(Limits);
        foreach (var limit in rules.Limits.Where(l => l.Profile.Length == 0 || l.Profile == Name))
        {
            var code = FindingDirectory.Installed.Find(limit.Finding) ?? throw new RuleException(limit.Finding, "there is no such finding.");
            if (limit.Severity is { } severity)
            {
                severities[code.Number] = severity;
            }

            if (limit.IsBudget)
            {
                limits[code.Number] = limit;
            }
        }

        return this with { Severities = severities, Limits = limits };
    }

    /// <summary>The findings about kinds of findings that a run has more of than the profile allows.</summary>
    /// <param name="counts">How many findings there are, by number of the code.</param>
    /// <param name="records">How many records there are.</param>
    public IReadOnlyList<Finding> Exceeded(IReadOnlyDictionary<int, long> counts, long records)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return [.. Limits
            .Where(l => counts.TryGetValue(l.Key, out var count) && !l.Value.Allows(count, records))
            .OrderBy(l => l.Key)
            .Select(l => new Finding(AcrossFindings.BudgetExceeded, SourcePosition.None)
            {
                Field = l.Value.Finding,
                Found = counts[l.Key].ToString(System.Globalization.CultureInfo.InvariantCulture),
                Expected = l.Value.ToString(),
            })];
    }

    /// <summary>True when so many findings of a code don't block a commit, because a limit allows them.</summary>
    public bool Tolerates(int code, long count, long records) => Limits.TryGetValue(code, out var limit) && limit.Allows(count, records);

    /// <summary>Severity of a code under this profile.</summary>
    public Severity Of(FindingCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Severities.TryGetValue(code.Number, out var severity) ? severity : code.Severity;
    }
}
