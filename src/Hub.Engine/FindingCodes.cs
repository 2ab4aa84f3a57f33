using System.Collections.Frozen;
using System.Reflection;
using Hub.Findings;

namespace Hub.Engine;

/// <summary>All finding codes of the hub's parts by number: stores keep numbers, people read texts.</summary>
public sealed class FindingCodes
{
    private readonly FrozenDictionary<int, FindingCode> _codes;

    /// <summary>Reads the public static fields of type <see cref="FindingCode"/> of some assemblies.</summary>
    public FindingCodes(IEnumerable<Assembly> assemblies)
    {
        ArgumentNullException.ThrowIfNull(assemblies);
        _codes = assemblies.Distinct().SelectMany(a => a.GetExportedTypes())
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(f => f.FieldType == typeof(FindingCode))
            .Select(f => (FindingCode)f.GetValue(null)!)
            .DistinctBy(c => c.Number)
            .ToFrozenDictionary(c => c.Number);
    }

    /// <summary>The codes of this hub: those of every part that the engine uses.</summary>
    public static FindingCodes All { get; } = new(typeof(FindingCodes).Assembly.GetReferencedAssemblies()
        .Where(a => a.Name!.StartsWith("Hub.", StringComparison.Ordinal)).Select(Assembly.Load).Append(typeof(FindingCodes).Assembly));

    /// <summary>The code with a number; one that says no more than the number where this hub does not know it.</summary>
    public FindingCode Find(int number) => _codes.TryGetValue(number, out var code) ? code : Unknown(number);

    private static FindingCode Unknown(int number) => new(number, $"CODE_{number}", Severity.Error, new FindingTexts(
        "この版のハブでは説明のない指摘です。",
        "A finding that this version of the hub has no text for.",
        "指摘を記録した版のハブで開いてください。",
        "Open it with the version of the hub that recorded it."));
}
