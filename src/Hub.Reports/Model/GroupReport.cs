namespace Hub.Reports.Model;

/// <summary>One group (グループ) of the standard: what goes out for it.</summary>
public sealed record GroupReport
{
    /// <summary>Id of the group in the edition.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the group: 住民情報.</summary>
    public required string Name { get; init; }

    /// <summary>Rows that go out, or would go out.</summary>
    public required long Rows { get; init; }

    /// <summary>sha256 over the canonical rows in canonical order, lower-case hex; empty where not computed.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>Name of the standard file; empty before it is written.</summary>
    public string File { get; init; } = "";
}
