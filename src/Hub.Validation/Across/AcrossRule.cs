using System.Text.Json.Serialization;
using Hub.Findings;

namespace Hub.Validation.Across;

/// <summary>A rule across the rows of a run, as data: of a rule set, or what the edition's keys and foreign keys ask for.</summary>
public sealed record AcrossRule
{
    /// <summary>Stable id: "R001-51"; of the edition's own "K001g001", "F001g002-1", "A001".</summary>
    public required string Id { get; init; }

    /// <summary>What it asks for.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<AcrossRuleKind>))]
    public required AcrossRuleKind Kind { get; init; }

    /// <summary>Name of the group whose rows it is about.</summary>
    public required string Group { get; init; }

    /// <summary>Which rows it applies to, in the catalog's condition language; empty for all. Rows with 削除フラグ 1 are left out in any case, but for keys.</summary>
    public string When { get; init; } = "";

    /// <summary>The items whose values make rows belong together.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>Of <see cref="AcrossRuleKind.OnePer"/>: the condition that exactly one row fulfils.</summary>
    public string One { get; init; } = "";

    /// <summary>Of <see cref="AcrossRuleKind.SameValue"/>: the item that must agree.</summary>
    public string Same { get; init; } = "";

    /// <summary>Of <see cref="AcrossRuleKind.History"/>: the date a row holds from.</summary>
    public string From { get; init; } = "";

    /// <summary>Of <see cref="AcrossRuleKind.History"/>: the date a row holds to; empty: until the next row.</summary>
    public string To { get; init; } = "";

    /// <summary>True where the day <see cref="To"/> no longer belongs to the row (資格喪失日).</summary>
    public bool EndsBefore { get; init; }

    /// <summary>True where no day may lie between two rows.</summary>
    public bool WithoutGaps { get; init; }

    /// <summary>Of <see cref="AcrossRuleKind.Sum"/>: the items that together are the total. Where the parts are in the same group, rows repeat them, and they count once.</summary>
    public IReadOnlyList<string> Totals { get; init; } = [];

    /// <summary>Of <see cref="AcrossRuleKind.Sum"/>: the item that is added up.</summary>
    public string Part { get; init; } = "";

    /// <summary>Of <see cref="AcrossRuleKind.Sum"/>: the group whose rows hold the parts; empty: the same.</summary>
    public string PartGroup { get; init; } = "";

    /// <summary>Which rows of <see cref="PartGroup"/> count; empty for all.</summary>
    public string PartWhen { get; init; } = "";

    /// <summary>What the rule says, in Japanese.</summary>
    public required string Ja { get; init; }

    /// <summary>What the rule says, in English.</summary>
    public required string En { get; init; }

    /// <summary>Where the rule comes from.</summary>
    public string Origin { get; init; } = "";

    /// <summary>Rows that keep the rule, as values by item; the lint tries them.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Good { get; init; } = [];

    /// <summary>Rows that break the rule once; the lint tries them.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Bad { get; init; } = [];

    /// <summary>The findings that a broken rule makes, the first one first.</summary>
    [JsonIgnore]
    public IReadOnlyList<FindingCode> Findings => Kind switch
    {
        AcrossRuleKind.Key =>
        [
            AcrossFindings.KeyNotUnique, AcrossFindings.LatestRowMissing, AcrossFindings.SeveralLatestRows, AcrossFindings.LatestRowNotLast,
            AcrossFindings.HistoryNumberGap,
        ],
        AcrossRuleKind.Reference => [AcrossFindings.ReferenceMissing],
        AcrossRuleKind.Unique => [AcrossFindings.ValueNotUnique],
        AcrossRuleKind.OnePer => [AcrossFindings.OneRowMissing, AcrossFindings.OneRowTooMany],
        AcrossRuleKind.SameValue => [AcrossFindings.ValuesDiffer],
        AcrossRuleKind.History => [AcrossFindings.HistoryOutOfOrder, AcrossFindings.HistoryOverlap, AcrossFindings.HistoryPeriodGap],
        AcrossRuleKind.Sum => [AcrossFindings.PartsDoNotAddUp],
        _ => [AcrossFindings.AddressNumberTaken, AcrossFindings.AddressNumberUnknown, AcrossFindings.AddressNumberChanged],
    };

    /// <summary>The rule in one line, without words of either language.</summary>
    [JsonIgnore]
    public string Formula
    {
        get
        {
            var by = string.Join(", ", By);
            var must = Kind switch
            {
                AcrossRuleKind.Key or AcrossRuleKind.Unique => $"1 × ({by})",
                AcrossRuleKind.Reference => $"({by}) ∈ {Same}",
                AcrossRuleKind.OnePer => $"({by}): 1 × {One}",
                AcrossRuleKind.SameValue => $"({by}) = 1 × {Same}",
                AcrossRuleKind.History => To.Length == 0 ? $"({by}): {From} ≦ {From}" : $"({by}): {From}..{To}{(WithoutGaps ? " +" : "")}",
                AcrossRuleKind.Sum => $"({by}): {string.Join(" + ", Totals)} = Σ {(PartGroup.Length > 0 ? $"{PartGroup}." : "")}{Part}{(PartWhen.Length > 0 ? $" ({PartWhen})" : "")}",
                _ => by,
            };
            return When.Length > 0 ? $"{When} → {must}" : must;
        }
    }
}
