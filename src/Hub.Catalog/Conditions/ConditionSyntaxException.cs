namespace Hub.Catalog.Conditions;

/// <summary>The text of a condition can't be read: what was found and expected, and where.</summary>
public sealed class ConditionSyntaxException : FormatException
{
    /// <summary>Names the text, the position (from 1) and what was expected there.</summary>
    public ConditionSyntaxException(string text, int position, string expected)
        : base($"Condition \"{text}\", character {position}: expected {expected}.")
    {
        Position = position;
        Expected = expected;
    }

    /// <summary>Position in the text, from 1.</summary>
    public int Position { get; }

    /// <summary>What was expected there.</summary>
    public string Expected { get; }
}
