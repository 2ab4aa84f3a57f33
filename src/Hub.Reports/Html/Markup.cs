namespace Hub.Reports.Html;

/// <summary>Text that is HTML already. Everything else that goes into a page is escaped.</summary>
internal readonly record struct Markup(string Html);
