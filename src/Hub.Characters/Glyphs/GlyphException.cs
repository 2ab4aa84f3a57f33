namespace Hub.Characters.Glyphs;

/// <summary>A font file is not one, is damaged, or is of a kind that can't be read; the message says which and where.</summary>
public sealed class GlyphException(string message) : Exception(message);
