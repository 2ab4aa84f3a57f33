namespace Hub.Reports.Html;

/// <summary>The style sheet that every page carries inside.</summary>
internal static class StyleSheet
{
    /// <summary>Its text.</summary>
    public static string Text { get; } = Load();

    private static string Load()
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream("report.css")
            ?? throw new InvalidOperationException("The style sheet is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Trim();
    }
}
