using System.Collections.Frozen;
using System.Reflection;
using Hub.Findings;

namespace Hub.Engine;

/// <summary>All finding codes of this hub by number: stores keep numbers, people read texts. Never fails: a finding must be readable whatever else is wrong.</summary>
public static class FindingCodes
{
    private static readonly FrozenDictionary<int, FindingCode> s_codes = typeof(FindingCodes).Assembly.GetReferencedAssemblies()
        .Where(a => a.Name!.StartsWith("Hub.", StringComparison.Ordinal)).Select(Assembly.Load).Append(typeof(FindingCodes).Assembly)
        .SelectMany(a => a.GetExportedTypes())
        .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(f => f.FieldType == typeof(FindingCode))
        .Select(f => (FindingCode)f.GetValue(null)!)
        .DistinctBy(c => c.Number)
        .ToFrozenDictionary(c => c.Number);

    /// <summary>The code with a number; one that says no more than the number where this hub does not know it.</summary>
    public static FindingCode Find(int number) => s_codes.GetValueOrDefault(number) ?? new(number, $"CODE_{number}", Severity.Error, new FindingTexts(
        "この版のハブでは説明のない指摘です。",
        "A finding that this version of the hub has no text for.",
        "指摘を記録した版のハブで開いてください。",
        "Open it with the version of the hub that recorded it."));
}
