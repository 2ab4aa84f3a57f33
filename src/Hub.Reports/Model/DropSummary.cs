namespace Hub.Reports.Model;

/// <summary>Records left out on purpose, for one reason.</summary>
/// <param name="Stream">Name of the source file.</param>
/// <param name="Reason">The rule of the adapter that left them out, in its own words: "削除フラグ = 1".</param>
/// <param name="Count">How many.</param>
public sealed record DropSummary(string Stream, string Reason, long Count);
