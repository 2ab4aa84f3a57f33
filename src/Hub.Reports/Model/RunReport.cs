namespace Hub.Reports.Model;

/// <summary>
/// All that is told about one run: the one source of report.html, report.json, junit.xml and certificate.json.
/// Whoever runs the hub fills it from the store; the writers compute nothing that isn't in here. Holds no unmasked personal value.
/// </summary>
public sealed record RunReport
{
    /// <summary>Id of the run.</summary>
    public required string RunId { get; init; }

    /// <summary>Dry-run or migration.</summary>
    public required RunMode Mode { get; init; }

    /// <summary>Where the run stands.</summary>
    public required RunState State { get; init; }

    /// <summary>The municipality (団体).</summary>
    public required MunicipalityReport Municipality { get; init; }

    /// <summary>Business, edition, adapter and tables that the run used.</summary>
    public required BasisReport Basis { get; init; }

    /// <summary>The source files, in the order of the manifest; expected files that never came are in the list too.</summary>
    public required IReadOnlyList<StreamReport> Streams { get; init; }

    /// <summary>The groups of the standard (one file each), in the order of the edition.</summary>
    public required IReadOnlyList<GroupReport> Groups { get; init; }

    /// <summary>Findings summed by code, severity, group, item and field. Any order; the writers sort.</summary>
    public required IReadOnlyList<FindingSummary> Findings { get; init; }

    /// <summary>Records dropped on purpose by the adapter, by reason. Empty where none were.</summary>
    public IReadOnlyList<DropSummary> Drops { get; init; } = [];

    /// <summary>Values that the mapping wrote without the source saying so: defaults, 不詳, coalesces.</summary>
    public IReadOnlyList<SuppliedValueSummary> SuppliedValues { get; init; } = [];

    /// <summary>What became of the characters; null where the run counted none.</summary>
    public CharacterReport? Characters { get; init; }

    /// <summary>Control totals (件数・金額照合) beside the counts that always reconcile. Empty where the run declared none.</summary>
    public IReadOnlyList<ControlTotal> ControlTotals { get; init; } = [];

    /// <summary>When and how long.</summary>
    public required TimingReport Timing { get; init; }

    /// <summary>Who overrode open errors at commit, and why; null where nobody did.</summary>
    public OverrideReport? Override { get; init; }
}
