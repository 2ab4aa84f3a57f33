namespace Hub.Characters.Cleansing.Rules;

/// <summary>
/// A JIS90 system showed 98 kanji in shapes that are other MJ now. 住基ネット統一文字コード keeps the JIS90 shape under the kanji's old code point,
/// 実装したUCS the JIS2004 shape: where both are MJ of one base and differ, the bare kanji gets the selector of the JIS90 shape.
/// </summary>
internal sealed class SourceFontRule(UnifiedSet set) : ICodeRule
{
    public void Apply(ref CodeRewrite rewrite)
    {
        if (rewrite.Current.Second == 0 && TryShape(set, rewrite.Current.First, out var shape))
        {
            rewrite.Current = shape.Ivs;
            rewrite.Name = shape.Name;
            rewrite.Say(CharacterRule.SourceFont, CharacterTag.Exact);
        }
    }

    /// <summary>The JIS90 shape of a kanji of JIS X 0208 whose shape changed.</summary>
    public static bool TryShape(UnifiedSet set, int scalar, out MjCharacter shape)
    {
        shape = default;
        return scalar < 0x10000
            && set.X0213.CodeOf(new ScalarSequence(scalar)) is { IsNone: false, Plane: 1 } code && IsX0208(code)
            && set.TryFindJuki(scalar, out shape)
            && set.TryFindUcs(scalar, out var modern)
            && shape.Name != modern.Name && shape.Ucs == scalar && !shape.Ivs.IsEmpty;
    }

    // Rows 16 to 84 less what JIS X 0213 added at the ends of rows 47 and 84; juki codes of added kanji are not code points.
    private static bool IsX0208(X0213Code code) => code.Row is >= 16 and <= 84 && !(code.Row == 47 && code.Cell > 51) && !(code.Row == 84 && code.Cell > 6);
}
