using Hub.Findings;

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
    }.ToDictionary(c => c.Number, _ => Severity.Warning));

    /// <summary>The built-in profile with this name; null where there is none.</summary>
    public static ValidationProfile? Find(string name) => name switch
    {
        "cutover" or "" => Cutover,
        "rehearsal" => Rehearsal,
        _ => null,
    };

    /// <summary>Severity of a code under this profile.</summary>
    public Severity Of(FindingCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Severities.TryGetValue(code.Number, out var severity) ? severity : code.Severity;
    }
}
