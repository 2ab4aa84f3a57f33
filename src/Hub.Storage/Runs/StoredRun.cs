namespace Hub.Storage.Runs;

/// <summary>One run (移行実行) as the store holds it.</summary>
public sealed record StoredRun
{
    /// <summary>Id of the run, as clients name it.</summary>
    public required string Id { get; init; }

    /// <summary>Municipality code (団体コード).</summary>
    public required string Municipality { get; init; }

    /// <summary>Business by its three digits.</summary>
    public required string Business { get; init; }

    /// <summary>Version of the edition.</summary>
    public required string Edition { get; init; }

    /// <summary>Name of the adapter.</summary>
    public required string Adapter { get; init; }

    /// <summary>SHA-256 of the adapter pack's files in lower-case hex; empty: unknown.</summary>
    public string AdapterSha256 { get; init; } = "";

    /// <summary>Values of the adapter's parameters by name.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Name of the validation profile; empty: the default one.</summary>
    public string Profile { get; init; } = "";

    /// <summary>Character policy and tables in force, as one JSON object; empty: unknown.</summary>
    public string Characters { get; init; } = "";

    /// <summary>What the run is for.</summary>
    public required RunMode Mode { get; init; }

    /// <summary>What the run is doing.</summary>
    public RunState State { get; init; } = RunState.Active;

    /// <summary>Whether it may be committed.</summary>
    public RunVerdict Verdict { get; init; }

    /// <summary>What will be sent.</summary>
    public required Manifest Manifest { get; init; }

    /// <summary>A line for people; empty: none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Who created it, by the name in the audit; empty: not known, so that it is no vendor's own.</summary>
    public string CreatedBy { get; init; } = "";

    /// <summary>The groups that come out; empty before the check.</summary>
    public IReadOnlyList<GroupResult> Groups { get; init; } = [];

    /// <summary>Control totals beside what came out; empty before the check.</summary>
    public IReadOnlyList<TotalResult> Totals { get; init; } = [];

    /// <summary>The override that the commit needed; null: none.</summary>
    public CommitOverride? Override { get; init; }

    /// <summary>Its deletion; null: it is not deleted.</summary>
    public RunDeletion? Deletion { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreateTime { get; init; }

    /// <summary>When state, verdict or results last changed.</summary>
    public required DateTimeOffset UpdateTime { get; init; }

    /// <summary>When it was committed; null: not committed.</summary>
    public DateTimeOffset? CommitTime { get; init; }
}
