using System.Globalization;
using System.Text.Json.Serialization;
using Hub.Findings;

namespace Hub.Validation.Rules;

/// <summary>
/// How severe a kind of finding, or one rule, is in a profile, and how many of its findings a run may have. Up to the limit they don't block the commit; beyond it
/// they do. Where a number to stop at is given, reading stops there.
/// </summary>
public sealed record RuleLimit
{
    /// <summary>Records that must have been read before a share of them stops the reading: the first few say nothing.</summary>
    public const long RecordsForShare = 1000;

    /// <summary>Name of the finding ("CODE_NOT_IN_LIST"), or id of a rule ("R001-03").</summary>
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

    /// <summary>Reading stops at more findings than this; null: not by number.</summary>
    public long? StopCount { get; init; }

    /// <summary>Reading stops where more than this share of the records, in percent, have the finding, from <see cref="RecordsForShare"/> records on; null: not by share.</summary>
    public decimal? StopPercent { get; init; }

    /// <summary>True when a number of findings decides about the commit.</summary>
    [JsonIgnore]
    public bool IsBudget => Count is not null || Percent is not null;

    /// <summary>True when a number of findings stops the reading.</summary>
    [JsonIgnore]
    public bool IsStop => StopCount is not null || StopPercent is not null;

    /// <summary>Number of the finding's code; 0: <see cref="Finding"/> is the id of a rule.</summary>
    internal int Code { get; init; }

    /// <summary>Whether so many findings among so many records are within the limit.</summary>
    public bool Allows(long findings, long records) =>
        !(Count is { } count && findings > count) && !(Percent is { } percent && findings * 100m > percent * Math.Max(records, 1));

    /// <summary>Whether so many findings among so many records stop the reading.</summary>
    public bool Stops(long findings, long records) =>
        (StopCount is { } count && findings > count) || (StopPercent is { } percent && records >= RecordsForShare && findings * 100m > percent * records);

    /// <summary>The limit in a few signs: "100, 1.5 %".</summary>
    public override string ToString() => Text(Count, Percent);

    /// <summary>What the reading stops at, in the same form.</summary>
    public string StopText() => Text(StopCount, StopPercent);

    /// <summary>Whether a finding is of the kind or the rule that is limited. What is said about rules themselves is not.</summary>
    internal bool Covers(int code, string field) => Code != 0 ? Code == code : field == Finding && code / 10 != 709;

    private static string Text(long? count, decimal? percent) => string.Join(", ", new[]
    {
        count?.ToString(CultureInfo.InvariantCulture),
        percent is { } share ? share.ToString(CultureInfo.InvariantCulture) + " %" : null,
    }.OfType<string>());
}
