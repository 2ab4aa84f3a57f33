using System.Reflection;
using Hub.Findings;

namespace Hub.Cli.Explain;

/// <summary>The finding codes of all parts that stand beside the program.</summary>
internal static class KnownFindings
{
    public static FindingDirectory Load() => FindingDirectory.Of(Directory
        .EnumerateFiles(AppContext.BaseDirectory, "Hub.*.dll")
        .Select(f => Path.GetFileNameWithoutExtension(f))
        .Where(n => !n.EndsWith(".Tests", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(n => Assembly.Load(new AssemblyName(n))));
}
