using System.Globalization;
using System.Text;

namespace Hub.Characters.Glyphs;

/// <summary>Outlines as SVG, for reports: scales to any size and prints well.</summary>
public static class GlyphSvg
{
    /// <summary>A complete svg element of one em square, ink in the current text colour. <paramref name="title"/> is what a screen reader says.</summary>
    public static string Write(GlyphOutline outline, int unitsPerEm, string title)
    {
        ArgumentNullException.ThrowIfNull(outline);
        var svg = new StringBuilder();
        var top = unitsPerEm * 88 / 100;
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 {-top} {unitsPerEm} {unitsPerEm}\" role=\"img\">");
        svg.Append("<title>").Append(System.Net.WebUtility.HtmlEncode(title)).Append("</title><path fill=\"currentColor\" d=\"");
        return svg.Append(Path(outline)).Append("\"/></svg>").ToString();
    }

    /// <summary>The path of an outline in font units, y downwards: the data of an SVG path, which fills what is inside.</summary>
    public static string Path(GlyphOutline outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        var path = new StringBuilder();
        foreach (var contour in outline.Contours)
        {
            AddContour(path, contour);
        }

        return path.ToString();
    }

    private static void AddContour(StringBuilder svg, GlyphPoint[] contour)
    {
        var start = Array.FindIndex(contour, p => p.OnCurve);
        var first = start >= 0 ? contour[start] : Middle(contour[0], contour[^1]);
        Append(svg, 'M', first);
        var count = contour.Length;
        var from = start >= 0 ? start + 1 : 0;
        for (var i = 0; i < (start >= 0 ? count - 1 : count); i++)
        {
            var point = contour[(from + i) % count];
            if (point.OnCurve)
            {
                Append(svg, 'L', point);
                continue;
            }

            var next = contour[(from + i + 1) % count];
            Append(svg, 'Q', point);
            svg.Append(' ');
            Append(svg, ' ', next.OnCurve ? next : Middle(point, next));
        }

        svg.Append('Z');
    }

    private static GlyphPoint Middle(GlyphPoint a, GlyphPoint b) => new((a.X + b.X) / 2, (a.Y + b.Y) / 2, true);

    private static void Append(StringBuilder svg, char verb, GlyphPoint p)
    {
        if (verb != ' ')
        {
            svg.Append(verb);
        }

        svg.Append(CultureInfo.InvariantCulture, $"{p.X:0.#} {0 - p.Y:0.#}");
    }
}
