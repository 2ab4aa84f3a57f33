using Hub.Characters.Cleansing;
using Hub.Codecs;

namespace Hub.Adapters.Plan.Fields;

/// <summary>
/// Joins cleansing to a charset, code by code, so that decoding a double-byte code and cleansing it is one table look-up (DESIGN 5).
/// Half-width kana stay: whether a field becomes full width is said by the mapping (<c>full-width</c>, <c>kana</c>), because X items must not.
/// Rules of context belong to items, not to codes (<see cref="Steps.TextContextStep"/>).
/// </summary>
internal sealed class CleansingTransform(Cleanser cleanser) : ICodeTransform
{
    /// <inheritdoc/>
    public int Rewrite(uint code, bool isSiteGaiji, ReadOnlySpan<byte> utf8, Span<byte> rewritten, out byte flag)
    {
        flag = 0;
        if (!isSiteGaiji && (utf8.Length == 1 && utf8[0] is >= 0x20 and < 0x7F || IsHalfKana(utf8)))
        {
            return -1;
        }

        var raw = cleanser.RewriteCode(code, isSiteGaiji ? default : utf8, rewritten, out var written);
        var rule = CharacterFlag.Rule(raw);
        if (rule == CharacterRule.None || (rule == CharacterRule.SiteGaijiUnresolved && isSiteGaiji))
        {
            // An open gaiji is the codec's to report. Of plane 15 the codec does not know that it is one.
            return -1;
        }

        flag = (byte)(raw & ~CharacterFlag.Contextual);
        return written;
    }

    private static bool IsHalfKana(ReadOnlySpan<byte> utf8) =>
        utf8.Length == 3 && utf8.SequenceCompareTo("｡"u8) >= 0 && utf8.SequenceCompareTo("ﾟ"u8) <= 0;
}
