namespace Hub.Compare;

/// <summary>The comparison of two folders.</summary>
/// <param name="Files">All files of either side, by name.</param>
/// <param name="Options">What was declared: every tolerance is part of the result.</param>
public sealed record FolderComparison(IReadOnlyList<FileComparison> Files, CompareOptions Options)
{
    /// <summary>All differences.</summary>
    public long Differences => Files.Sum(f => f.Differences);

    /// <summary>True when there are no more differences than the threshold allows.</summary>
    public bool Passes => Differences <= Options.Threshold;
}
