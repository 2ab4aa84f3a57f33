using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Hub.Characters;

/// <summary>The name of one character shape of the unified set, such as MJ026191 or GJ000001.</summary>
/// <param name="Family">Where the name comes from.</param>
/// <param name="Number">The number after the letters; 0 means no name.</param>
public readonly record struct CharacterName(NameFamily Family, int Number) : IComparable<CharacterName>
{
    /// <summary>No name.</summary>
    public static CharacterName None { get; }

    /// <summary>True where this names nothing.</summary>
    public bool IsNone => Number == 0;

    /// <summary>The MJ name with a number.</summary>
    public static CharacterName Mj(int number) => new(NameFamily.Mj, number);

    /// <summary>Reads "MJ026191", "GJ000001" or "GJH00001", in either case. False where it is none of these.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CharacterName name)
    {
        name = None;
        if (text is null || text.Length < 3)
        {
            return false;
        }

        var family = text.StartsWith("GJH", StringComparison.OrdinalIgnoreCase) ? NameFamily.Gjh
            : text.StartsWith("GJ", StringComparison.OrdinalIgnoreCase) ? NameFamily.Gj
            : text.StartsWith("MJ", StringComparison.OrdinalIgnoreCase) ? NameFamily.Mj
            : (NameFamily?)null;
        if (family is null)
        {
            return false;
        }

        var digits = text.AsSpan(family == NameFamily.Gjh ? 3 : 2);
        if (digits.Length is < 1 or > 6 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
        {
            return false;
        }

        name = new CharacterName(family.Value, number);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(CharacterName other) => Family == other.Family ? Number.CompareTo(other.Number) : Family.CompareTo(other.Family);

    /// <summary>The name as it is written; "" for none.</summary>
    public override string ToString() => IsNone ? "" : Family switch
    {
        NameFamily.Gj => string.Create(CultureInfo.InvariantCulture, $"GJ{Number:D6}"),
        NameFamily.Gjh => string.Create(CultureInfo.InvariantCulture, $"GJH{Number:D5}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"MJ{Number:D6}"),
    };

    /// <summary>Orders by family, then number.</summary>
    public static bool operator <(CharacterName left, CharacterName right) => left.CompareTo(right) < 0;

    /// <summary>Orders by family, then number.</summary>
    public static bool operator >(CharacterName left, CharacterName right) => left.CompareTo(right) > 0;

    /// <summary>Orders by family, then number.</summary>
    public static bool operator <=(CharacterName left, CharacterName right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by family, then number.</summary>
    public static bool operator >=(CharacterName left, CharacterName right) => left.CompareTo(right) >= 0;
}
