namespace Hub.Findings;

/// <summary>
/// A kind of finding: its stable number, name and texts. Each part declares its own as <c>public static readonly</c> fields;
/// an architecture test holds that numbers and names are unique and lie in the range of their stage.
/// </summary>
/// <param name="Number">Stable number, four digits; the thousands digit is the <see cref="Stage"/>. Never reused.</param>
/// <param name="Name">Stable name in UPPER_SNAKE_CASE, for scripts.</param>
/// <param name="Severity">Severity unless a profile says otherwise.</param>
/// <param name="Texts">Message and hint in both languages; may hold the placeholders {field}, {item}, {found} and {expected}.</param>
public sealed record FindingCode(int Number, string Name, Severity Severity, FindingTexts Texts)
{
    /// <summary>The stage that reports it.</summary>
    public Stage Stage => (Stage)(Number / 1000);

    /// <summary>Two codes are the same when their numbers are.</summary>
    public bool Equals(FindingCode? other) => other is not null && Number == other.Number;

    /// <inheritdoc/>
    public override int GetHashCode() => Number;

    /// <summary>The number as it is shown: "H2001".</summary>
    public override string ToString() => $"H{Number}";
}
