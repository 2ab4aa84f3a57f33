using System.Text.RegularExpressions;

namespace Hub.Compare;

/// <summary>What a comparison takes into account. Everything that makes it more lenient is declared here and reported.</summary>
public sealed record CompareOptions
{
    /// <summary>Key columns by name; empty to take them from the editions by the file's header.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>Columns that depend on the run and are not compared (操作年月日).</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>By column, patterns whose matches are taken out of both sides before they are compared (時刻 in a text). Reported like a tolerance.</summary>
    public IReadOnlyDictionary<string, Regex[]> Scrubs { get; init; } = new Dictionary<string, Regex[]>();

    /// <summary>By column, how far numbers may be apart.</summary>
    public IReadOnlyDictionary<string, decimal> Tolerances { get; init; } = new Dictionary<string, decimal>();

    /// <summary>Differences that still pass. Default 0.</summary>
    public long Threshold { get; init; }

    /// <summary>Most rows kept per file. Default 100; all are counted.</summary>
    public int MaxRows { get; init; } = 100;

    /// <summary>True to show values as they are. Default false: their shape only.</summary>
    public bool ShowValues { get; init; }

    /// <summary>Memory for sorting a file that isn't in order, in bytes. Default 16 MiB for each side.</summary>
    public int SortBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Folder for sorted runs; null for the system's.</summary>
    public string? TemporaryFolder { get; init; }
}
