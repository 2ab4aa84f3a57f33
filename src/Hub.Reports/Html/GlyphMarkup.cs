using System.Globalization;
using Hub.Reports.Model;

namespace Hub.Reports.Html;

/// <summary>Pictures of characters as inline SVG; where there is none, the character itself or an empty box.</summary>
internal static class GlyphMarkup
{
    private const int TopPercent = 88;

    /// <summary>A box with the picture; <paramref name="label"/> is what a screen reader says.</summary>
    public static Markup Box(GlyphPicture? glyph, string text, string label, string style)
    {
        if (glyph is { Em: > 0 })
        {
            var top = glyph.Em * TopPercent / 100;
            return new(string.Create(
                CultureInfo.InvariantCulture,
                $"<svg class=\"glyph {style}\" viewBox=\"0 {-top} {glyph.Em} {glyph.Em}\" role=\"img\" aria-label=\"{HtmlText.Escape(label)}\"><path d=\"{HtmlText.Escape(glyph.Path)}\"/></svg>"));
        }

        return new($"<span class=\"glyph {style}{(text.Length == 0 ? " none" : "")}\">{HtmlText.Escape(text)}</span>");
    }
}
