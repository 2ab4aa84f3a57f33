using System.Reflection;
using System.Text;

namespace Hub.Architecture.Tests;

public class PublicApiTests
{
    /// <summary>Every part but the generated contracts (the protos are approved instead) and the command line, which has no callers.</summary>
    public static TheoryData<string> Libraries => [.. PartAssemblies.Names.Where(n => n is not "hub" and not "Hub.Contracts")];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void PublicApi_MatchesTheApprovedFile(string part) => Approved.Matches(part, Describe(Assembly.Load(part)));

    private static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(type).Append('\n');
            const BindingFlags declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
            foreach (var member in type.GetMembers(declared).Where(m => m is not MethodInfo { IsSpecialName: true }).Select(m => m.ToString()!).Order(StringComparer.Ordinal))
            {
                text.Append("  ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }
}
