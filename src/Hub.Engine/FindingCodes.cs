using System.Reflection;
using Hub.Findings;

namespace Hub.Engine;

/// <summary>All finding codes of this hub by number: stores keep numbers, people read texts.</summary>
public static class FindingCodes
{
    /// <summary>The codes of every part that the engine uses.</summary>
    public static FindingDirectory All { get; } = FindingDirectory.Of(typeof(FindingCodes).Assembly.GetReferencedAssemblies()
        .Where(a => a.Name!.StartsWith("Hub.", StringComparison.Ordinal)).Select(Assembly.Load).Append(typeof(FindingCodes).Assembly));

    /// <summary>The code with a number; one that says no more than the number where this hub does not know it.</summary>
    public static FindingCode Find(int number) => All.Find(number) ?? new(number, $"CODE_{number}", Severity.Error, new FindingTexts(
        "この版のハブでは説明のない指摘です。",
        "A finding that this version of the hub has no text for.",
        "指摘を記録した版のハブで開いてください。",
        "Open it with the version of the hub that recorded it."));
}
