using Hub.Findings;

namespace Hub.Storage.Reading;

/// <summary>Which findings to read, in source order.</summary>
public sealed record FindingFilter
{
    /// <summary>Only of this stream; empty: all.</summary>
    public string Stream { get; init; } = "";

    /// <summary>Only of these records of <see cref="Stream"/>; empty: all.</summary>
    public IReadOnlyList<long> Records { get; init; } = [];

    /// <summary>Only with this code; 0: all.</summary>
    public int Code { get; init; }

    /// <summary>Only with at least this severity.</summary>
    public Severity MinSeverity { get; init; } = Severity.Info;

    /// <summary>Only about this item; empty: all.</summary>
    public string ItemId { get; init; } = "";

    /// <summary>Only with this source field, or this id of a rule; empty: all.</summary>
    public string Field { get; init; } = "";

    /// <summary>Only those after this one.</summary>
    public FindingKey After { get; init; } = FindingKey.Start;

    /// <summary>The most to read; 0: all.</summary>
    public long Limit { get; init; }
}
