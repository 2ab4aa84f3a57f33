namespace Hub.Characters.Policies;

/// <summary>Which shapes the source system showed for the JIS X 0208 kanji that changed in 2004 (98 of them are different MJ).</summary>
public enum SourceFont
{
    /// <summary>JIS2004 shapes: a bare code point keeps its meaning.</summary>
    Jis2004,

    /// <summary>JIS90 shapes: 辻 was shown with one dot, so it becomes U+8FBB U+E0102.</summary>
    Jis90,
}
