namespace Hub.Reports.Html;

/// <summary>A part of a bar.</summary>
/// <param name="Name">Its name, in the language of the page.</param>
/// <param name="Value">How much.</param>
/// <param name="Style">Its CSS class: ok, bad, warn, off or info.</param>
internal readonly record struct BarPart(string Name, long Value, string Style);
