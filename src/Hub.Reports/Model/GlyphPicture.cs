namespace Hub.Reports.Model;

/// <summary>The picture of a character from a font.</summary>
/// <param name="Em">Font units in one em.</param>
/// <param name="Path">Data of an SVG path in font units, y downwards, the baseline at 0.</param>
public sealed record GlyphPicture(int Em, string Path);
