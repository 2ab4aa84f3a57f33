using System.Globalization;

namespace Hub.Reports.Html;

/// <summary>One bar of several parts, as inline SVG. A part that exists is never narrower than can be seen.</summary>
internal static class StackedBar
{
    private const double Width = 1000;
    private const double Least = 4;

    /// <summary>Draws the parts in order; the legend with the numbers stands below, so that nothing depends on colour alone.</summary>
    public static void Write(Page page, string title, params ReadOnlySpan<BarPart> parts)
    {
        long whole = 0;
        foreach (var part in parts)
        {
            whole += part.Value;
        }

        if (whole > 0)
        {
            WriteBar(page, title, parts, whole);
        }

        page.Add($"<ul class=\"legend\">");
        foreach (var part in parts)
        {
            page.Add($"<li><i class=\"key {part.Style}\"></i>{part.Name} <b>{part.Value}</b> <span class=\"share\">{Amounts.Share(part.Value, whole)}</span></li>");
        }

        page.Add($"</ul>");
    }

    private static void WriteBar(Page page, string title, ReadOnlySpan<BarPart> parts, long whole)
    {
        page.Add($"<svg class=\"stack\" viewBox=\"0 0 1000 36\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{title}\">");
        var x = 0.0;
        var spare = Width;
        foreach (var part in parts)
        {
            if (part.Value > 0 && Width * part.Value / whole < Least)
            {
                spare -= Least;
            }
        }

        foreach (var part in parts)
        {
            if (part.Value == 0)
            {
                continue;
            }

            var width = Width * part.Value / whole < Least ? Least : Math.Max(Least, spare * part.Value / whole);
            page.Add($"<rect class=\"{part.Style}\" x=\"{Coordinate(x)}\" y=\"0\" width=\"{Coordinate(Math.Min(width, Width - x))}\" height=\"36\"/>");
            x += width;
        }

        page.Add($"</svg>");
    }

    internal static string Coordinate(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
