namespace Hub.Adapters.Dates;

/// <summary>Which digit means which era: it differs by business (wareki_eras.csv).</summary>
internal sealed class EraDigits
{
    private readonly Era?[] _byDigit = new Era?[10];

    private EraDigits(string name, params int[] digits)
    {
        Name = name;
        for (var i = 0; i < digits.Length; i++)
        {
            _byDigit[digits[i]] = Era.All[i];
        }
    }

    /// <summary>All tables by name: <c>juki</c> (住基, 税, 介護: 1–5) and <c>nenkin</c> (年金: 1 3 5 7 9).</summary>
    public static IReadOnlyDictionary<string, EraDigits> ByName { get; } = new Dictionary<string, EraDigits>(StringComparer.Ordinal)
    {
        ["juki"] = new("juki", 1, 2, 3, 4, 5),
        ["tax"] = new("tax", 1, 2, 3, 4, 5),
        ["kaigo"] = new("kaigo", 1, 2, 3, 4, 5),
        ["nenkin"] = new("nenkin", 1, 3, 5, 7, 9),
    };

    /// <summary>Name in adapter.yaml.</summary>
    public string Name { get; }

    /// <summary>The era of a digit 0–9, or null.</summary>
    public Era? this[int digit] => _byDigit[digit];
}
