using System.Text;
using Hub.Characters.Cleansing.Rules;

namespace Hub.Characters.Cleansing;

// One character at a time: for composed tables, and for explaining.
public sealed partial class Cleanser
{
    /// <summary>What the rules make of one character.</summary>
    /// <param name="code">The vendor's code, for site gaiji; 0 where none is known.</param>
    /// <param name="sequence">Its scalars; empty where the code has none.</param>
    public CharacterRewrite Rewrite(uint code, ScalarSequence sequence)
    {
        var rewrite = new CodeRewrite(sequence, code);
        foreach (var rule in _codeRules)
        {
            rule.Apply(ref rewrite);
            if (rewrite.Done)
            {
                break;
            }
        }

        // 縮退 of a JIS90 shape may lead back to the very code point that came in: then there is nothing to say.
        var back = rewrite.Current == sequence && rewrite.Tag < CharacterTag.Unknown
            && rewrite.Rule is CharacterRule.Degraded or CharacterRule.SourceFont or CharacterRule.VariationDropped;
        return new CharacterRewrite(
            sequence,
            rewrite.Current,
            back ? CharacterRule.None : rewrite.Rule,
            back ? CharacterTag.Exact : rewrite.Tag,
            rewrite.Contextual,
            rewrite.Name,
            back ? null : rewrite.Evidence);
    }

    /// <summary>
    /// Rewrites what one code of a table decodes to, for a composed table: code → cleansed UTF-8 and flag. Rules of context are left to
    /// <see cref="CleanseContext"/>, which the flag asks for where they matter.
    /// </summary>
    /// <param name="code">The vendor's code.</param>
    /// <param name="utf8">What it decodes to; empty for a gaiji without scalar.</param>
    /// <param name="destination">At least <see cref="MaxCharacterBytes"/> bytes for each character in <paramref name="utf8"/>.</param>
    /// <param name="written">Bytes written.</param>
    /// <returns>The flag (<see cref="CharacterFlag"/>); 0 where the code is clean.</returns>
    public byte RewriteCode(uint code, ReadOnlySpan<byte> utf8, Span<byte> destination, out int written)
    {
        written = 0;
        byte flag = 0;
        do
        {
            var sequence = ReadCharacter(utf8, out var consumed, out _);
            utf8 = utf8[consumed..];
            var rewrite = Rewrite(code, sequence);
            written += rewrite.Output.WriteUtf8(destination[written..]);
            if (CharacterFlag.Tag(rewrite.Flag) >= CharacterFlag.Tag(flag))
            {
                flag = (byte)(rewrite.Flag | (flag & CharacterFlag.Contextual));
            }
        }
        while (!utf8.IsEmpty);

        return flag;
    }

    /// <summary>The character at the start of a text: a scalar with its selector or kana mark.</summary>
    private static ScalarSequence ReadCharacter(ReadOnlySpan<byte> utf8, out int consumed, out bool valid)
    {
        consumed = 0;
        valid = true;
        if (utf8.IsEmpty)
        {
            return default;
        }

        valid = Rune.DecodeFromUtf8(utf8, out var first, out consumed) == System.Buffers.OperationStatus.Done;
        if (!valid)
        {
            return default;
        }

        if (consumed < utf8.Length && utf8[consumed] >= 0xE3
            && Rune.DecodeFromUtf8(utf8[consumed..], out var second, out var length) == System.Buffers.OperationStatus.Done
            && Extends(first.Value, second.Value))
        {
            consumed += length;
            return new ScalarSequence(first.Value, second.Value);
        }

        return new ScalarSequence(first.Value);
    }

    // A kana mark belongs to a kana only, a selector to anything but a mark, a space or a control: else it is on its own.
    private static bool Extends(int first, int second) => second is 0x3099 or 0x309A
        ? VoicedKana.IsKana(first) || first is >= 0x1B000 and <= 0x1B16F
        : TextLength.Extends(second) && !TextLength.Extends(first) && first is > 0x20 and not 0x3000 && !VoicedKana.IsMark(first);
}
