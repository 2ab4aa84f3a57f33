namespace Hub.Findings;

/// <summary>One thing the hub has to say about the data (指摘): what, where, found and expected. Holds no unmasked personal value.</summary>
/// <param name="Code">What kind of finding it is.</param>
/// <param name="Position">Where in the source.</param>
public sealed record Finding(FindingCode Code, SourcePosition Position)
{
    /// <summary>Severity of this finding; the code's own unless a profile changed it.</summary>
    public Severity Severity { get; init; } = Code.Severity;

    /// <summary>Source field (copybook or column name), empty where none is meant.</summary>
    public string Field { get; init; } = "";

    /// <summary>Item id of the standard (データ項目ID, 8 digits), empty where none is meant.</summary>
    public string ItemId { get; init; } = "";

    /// <summary>What was found, masked (<see cref="Mask"/>) or not personal at all, such as a code point; empty where nothing can be shown.</summary>
    public string Found { get; init; } = "";

    /// <summary>What would have been right; empty where the code says it all.</summary>
    public string Expected { get; init; } = "";

    /// <summary>What is wrong, as a sentence.</summary>
    public string Message(Language language) => Fill(language == Language.Ja ? Code.Texts.Ja : Code.Texts.En);

    /// <summary>What to do about it, as a sentence.</summary>
    public string Hint(Language language) => Fill(language == Language.Ja ? Code.Texts.HintJa : Code.Texts.HintEn);

    private string Fill(string template) => template
        .Replace("{field}", Field, StringComparison.Ordinal)
        .Replace("{item}", ItemId, StringComparison.Ordinal)
        .Replace("{found}", Found, StringComparison.Ordinal)
        .Replace("{expected}", Expected, StringComparison.Ordinal);
}
