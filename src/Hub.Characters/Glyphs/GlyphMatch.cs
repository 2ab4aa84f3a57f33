namespace Hub.Characters.Glyphs;

/// <summary>A glyph that looks like the one asked for.</summary>
/// <param name="Name">Its name in the unified set.</param>
/// <param name="Glyph">Its glyph in the font of the index.</param>
/// <param name="Similarity">Cosine of features, at most 1. Right in about three of four cases at rank 1: never accept by it alone.</param>
public readonly record struct GlyphMatch(CharacterName Name, int Glyph, float Similarity);
