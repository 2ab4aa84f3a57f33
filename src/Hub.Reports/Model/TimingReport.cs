namespace Hub.Reports.Model;

/// <summary>When the run was made and how long it took.</summary>
public sealed record TimingReport
{
    /// <summary>When the run was created.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>When the last stream was checked; null while it runs.</summary>
    public DateTimeOffset? Finished { get; init; }

    /// <summary>Time during which data was being received and worked on, without pauses; zero where unknown.</summary>
    public TimeSpan Working { get; init; }

    /// <summary>Time from the first file's opening to the last that was stored, pauses and interruptions included; zero where unknown.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Bytes that the real cutover will have, for the forecast; null to take this run's.</summary>
    public long? CutoverBytes { get; init; }

    /// <summary>Time used by stage, in the order of the way of the data. Empty where not measured.</summary>
    public IReadOnlyList<StageTime> Stages { get; init; } = [];
}
