using System.Runtime.CompilerServices;

namespace Hub.Testing;

/// <summary>Where things are on disk, for tests that read the source tree or the facts beside it.</summary>
public static class Repository
{
    /// <summary>Root of the source tree.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    /// <summary>The folder of facts and tables beside the tree; HUB_SHARED says another place. May not exist.</summary>
    public static string Shared { get; } =
        Environment.GetEnvironmentVariable("HUB_SHARED") ?? Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
