namespace Hub.Architecture.Tests;

/// <summary>The files that the tests of the house look at.</summary>
internal static class SourceTree
{
    private static readonly string[] s_generated = ["artifacts", "bin", "obj", "node_modules"];

    public static IEnumerable<string> Projects(string top) => Files(top, "*.csproj");

    public static IEnumerable<string> Files(string top, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, top), pattern, SearchOption.AllDirectories)
            .Where(p => !Path.GetRelativePath(Repository.Root, p).Split('/').Intersect(s_generated).Any())
            .Order(StringComparer.Ordinal);

    public static string Relative(string path) => Path.GetRelativePath(Repository.Root, path);
}
