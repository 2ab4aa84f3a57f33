namespace Hub.Findings;

/// <summary>Text in files that spreadsheets open. What they would take for a formula (full width signs too, in a Japanese one) gets an apostrophe in front.</summary>
public static class SpreadsheetText
{
    private const string Starts = "=+-@\t\r\n＝＋－＠";

    /// <summary>True where a spreadsheet would take the text for a formula.</summary>
    public static bool IsFormula(ReadOnlySpan<char> text) => text.Length > 0 && Starts.Contains(text[0], StringComparison.Ordinal);

    /// <summary>The text that a spreadsheet takes for text. One that looks guarded already gets another apostrophe, so that it comes back as it was.</summary>
    public static string Guard(string text) => IsFormula(text.AsSpan().TrimStart('\'')) ? "'" + text : text;

    /// <summary>The text as it was before it was guarded.</summary>
    public static string Restore(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text is ['\'', ..] && IsFormula(text.AsSpan().TrimStart('\'')) ? text[1..] : text;
    }

    /// <summary>A cell of a CSV that a spreadsheet opens: guarded, and in quotes where it needs them (RFC 4180).</summary>
    public static string Cell(string text)
    {
        var guarded = Guard(text);
        return ReferenceEquals(guarded, text) && text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
