namespace Hub.Compare;

/// <summary>The comparison of one file with its counterpart.</summary>
public sealed record FileComparison
{
    /// <summary>Name of the file, with "/" between folders, without ".gz".</summary>
    public required string Name { get; init; }

    /// <summary>How they stand.</summary>
    public required FileStatus Status { get; init; }

    /// <summary>Columns of the key; empty where the whole row is the key.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>Rows of the expected side; −1 where they weren't counted, because the bytes are the same.</summary>
    public long ExpectedRows { get; init; } = -1;

    /// <summary>Rows of the actual side; −1 where they weren't counted.</summary>
    public long ActualRows { get; init; } = -1;

    /// <summary>Rows that only the actual side has.</summary>
    public long Added { get; init; }

    /// <summary>Rows that only the expected side has.</summary>
    public long Removed { get; init; }

    /// <summary>Rows with the same key and other values.</summary>
    public long Changed { get; init; }

    /// <summary>Columns that only the expected side has.</summary>
    public IReadOnlyList<string> MissingColumns { get; init; } = [];

    /// <summary>Columns that only the actual side has.</summary>
    public IReadOnlyList<string> UnexpectedColumns { get; init; } = [];

    /// <summary>Columns with changes, most changed first.</summary>
    public IReadOnlyList<ColumnChange> Columns { get; init; } = [];

    /// <summary>Like changes together, most frequent first.</summary>
    public IReadOnlyList<ChangeCluster> Clusters { get; init; } = [];

    /// <summary>The first differing rows by key, at most as many as asked for.</summary>
    public IReadOnlyList<RowChange> Rows { get; init; } = [];

    /// <summary>Rows that differ, and 1 for each column or file that one side lacks.</summary>
    public long Differences => Added + Removed + Changed + MissingColumns.Count + UnexpectedColumns.Count
        + (Status is FileStatus.Missing or FileStatus.Unexpected || (Status == FileStatus.Different && Key.Count == 0 && ExpectedRows < 0) ? 1 : 0);
}
