namespace Hub.Characters.Glyphs;

/// <summary>A picture of a glyph: coverage from 0 (paper) to 255 (ink), row by row from the top.</summary>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
/// <param name="Pixels">Width × height bytes.</param>
public sealed record GlyphImage(int Width, int Height, byte[] Pixels);
