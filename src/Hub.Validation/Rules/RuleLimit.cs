using System.Text.Json.Serialization;
using Hub.Findings;

namespace Hub.Validation.Rules;

/// <summary>
/// How severe a kind of finding is in a profile, and how many of it a run may have. Up to the limit they don't block the commit; beyond it the run is stopped.
/// Without count and percent nothing changes but the severity.
/// </summary>
public sealed record RuleLimit
{
    /// <summary>Name of the finding: "CODE_NOT_IN_LIST".</summary>
    public required string Finding { get; init; }

    /// <summary>Name of the profile it is for; empty for all.</summary>
    public string Profile { get; init; } = "";

    /// <summary>Severity; null: as the profile has it.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<Severity>))]
    public Severity? Severity { get; init; }

    /// <summary>Most findings; null: not limited by number.</summary>
    public long? Count { get; init; }

    /// <summary>Most findings as a share of the records, in percent; null: not limited by share.</summary>
    public decimal? Percent { get; init; }

    /// <summary>True when a number of findings is limited.</summary>
    [JsonIgnore]
    public bool IsBudget => Count is not null || Percent is not null;

    /// <summary>Whether so many findings among so many records are within the limit.</summary>
    public bool Allows(long findings, long records) =>
        !(Count is { } count && findings > count) && !(Percent is { } percent && findings * 100m > percent * Math.Max(records, 1));

    /// <summary>The limit in a few signs: "100, 1.5 %".</summary>
    public override string ToString() => string.Join(", ", new[]
    {
        Count?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Percent is { } percent ? percent.ToString(System.Globalization.CultureInfo.InvariantCulture) + " %" : null,
    }.OfType<string>());
}
