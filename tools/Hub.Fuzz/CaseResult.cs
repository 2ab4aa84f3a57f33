namespace Hub.Fuzz;

/// <summary>What came of one input.</summary>
/// <param name="Kind">How it failed; empty: it did not.</param>
/// <param name="Text">What failed, or the target's answer.</param>
internal readonly record struct CaseResult(string Kind, string Text)
{
    /// <summary>The whole exception; empty where there was none.</summary>
    public string Detail { get; init; } = "";

    public bool Failed => Kind.Length > 0;

    /// <summary>What tells one fault from another: kind and place, without what the message quotes.</summary>
    public string Fault => Kind is "memory" or "hang" ? Kind : Kind + " " + Text[..(Text.IndexOf(':', StringComparison.Ordinal) is > 0 and var end ? end : Math.Min(Text.Length, 60))];
}
