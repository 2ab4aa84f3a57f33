namespace Hub.Functional.Tests.Golden;

/// <summary>One folder <c>tests/Golden/&lt;vendor&gt;/&lt;business&gt;/&lt;case&gt;</c>: an extract beside the standard files it must become.</summary>
internal sealed record GoldenFolder(string Name)
{
    private static readonly string s_root = Path.Combine(Repository.Root, "tests", "Golden");

    /// <summary>The adapter: vendor/business.</summary>
    public string Adapter => Name[..Name.LastIndexOf('/')];

    /// <summary>Where the golden files are.</summary>
    public string Expected => Path.Combine(Folder, "expected");

    /// <summary>The extract's files in the order of their names; all that is not a note, a program or an expectation.</summary>
    public IReadOnlyList<string> Extract =>
        [.. Directory.GetFiles(Folder).Where(f => !IsBeside(Path.GetFileName(f))).Order(StringComparer.Ordinal)];

    private string Folder => Path.Combine(s_root, Name);

    /// <summary>All cases by name.</summary>
    public static IEnumerable<string> All() => Directory.GetDirectories(s_root, "*", SearchOption.AllDirectories)
        .Select(d => Path.GetRelativePath(s_root, d).Replace('\\', '/'))
        .Where(d => d.Count(c => c == '/') == 2)
        .Order(StringComparer.Ordinal);

    private static bool IsBeside(string file) =>
        file is "README.md" or "extract.cob" || file.StartsWith("expected.", StringComparison.Ordinal) || file.StartsWith("received.", StringComparison.Ordinal);
}
