using Hub.Findings;

namespace Hub.Engine;

/// <summary>From the number that a store keeps back to the code that people read.</summary>
public static class FindingCodes
{
    /// <summary>The code with a number; one that says no more than the number where this hub does not know it.</summary>
    public static FindingCode Find(int number) => FindingDirectory.Installed.Find(number) ?? new(number, $"CODE_{number}", Severity.Error, new FindingTexts(
        "この版のハブでは説明のない指摘です。",
        "A finding that this version of the hub has no text for.",
        "指摘を記録した版のハブで開いてください。",
        "Open it with the version of the hub that recorded it."));
}
