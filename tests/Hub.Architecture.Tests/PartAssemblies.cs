using System.Reflection;

namespace Hub.Architecture.Tests;

/// <summary>The assemblies of the parts under src/.</summary>
internal static class PartAssemblies
{
    public static IReadOnlyList<string> Names { get; } =
        [.. SourceTree.Projects("src").Select(p => Path.GetFileNameWithoutExtension(p)!).Select(n => n == "Hub.Cli" ? "hub" : n)];

    public static IReadOnlyList<Assembly> All { get; } = [.. Names.Select(Assembly.Load)];
}
