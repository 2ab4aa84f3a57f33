namespace Hub.Characters.Glyphs;

/// <summary>A point of an outline, in font units; y grows upward.</summary>
/// <param name="X">Across.</param>
/// <param name="Y">Up.</param>
/// <param name="OnCurve">False for the control point of a quadratic curve.</param>
public readonly record struct GlyphPoint(float X, float Y, bool OnCurve);
