namespace Hub.Characters.Glyphs;

/// <summary>The outline of a glyph: closed contours of points, filled by the non-zero rule.</summary>
public sealed class GlyphOutline
{
    internal GlyphOutline(IReadOnlyList<GlyphPoint[]> contours) => Contours = contours;

    /// <summary>The contours; none for a blank.</summary>
    public IReadOnlyList<GlyphPoint[]> Contours { get; }

    /// <summary>True where there is nothing to draw.</summary>
    public bool IsBlank => Contours.Count == 0;

    /// <summary>The smallest rectangle around all points.</summary>
    public (float Left, float Bottom, float Right, float Top) Bounds()
    {
        var (left, bottom, right, top) = (float.MaxValue, float.MaxValue, float.MinValue, float.MinValue);
        foreach (var contour in Contours)
        {
            foreach (var p in contour)
            {
                left = Math.Min(left, p.X);
                right = Math.Max(right, p.X);
                bottom = Math.Min(bottom, p.Y);
                top = Math.Max(top, p.Y);
            }
        }

        return IsBlank ? (0, 0, 0, 0) : (left, bottom, right, top);
    }
}
