using System.Buffers;
using Hub.Characters.Policies;

namespace Hub.Characters.Cleansing;

// Whole values: the clean run is skipped fast, the rest goes character by character.
public sealed partial class Cleanser
{
    /// <summary>Cleanses one value.</summary>
    /// <param name="utf8">The value. Bytes that are no UTF-8 are reported and left out.</param>
    /// <param name="kind">What the item holds.</param>
    /// <param name="destination">At least <see cref="MaxUtf8Length"/> bytes; must not overlap the value.</param>
    /// <param name="issues">Takes what the rules say; not cleared here.</param>
    public CleanseResult Cleanse(ReadOnlySpan<byte> utf8, TextKind kind, Span<byte> destination, CharacterIssueList issues)
    {
        ArgumentNullException.ThrowIfNull(issues);
        var firstIssue = issues.Count;
        var state = new ValueState();
        var read = 0;
        while (read < utf8.Length)
        {
            var clean = CleanPrefix(utf8[read..], ref state.Characters);
            if (clean > destination.Length - state.Written)
            {
                return new CleanseResult(OperationStatus.DestinationTooSmall, 0, 0, default, false);
            }

            utf8.Slice(read, clean).CopyTo(destination[state.Written..]);
            state.Written += clean;
            read += clean;
            if (read == utf8.Length)
            {
                break;
            }

            if (!CleanseCharacter(utf8, ref read, destination, ref state, issues))
            {
                return new CleanseResult(OperationStatus.DestinationTooSmall, 0, 0, default, false);
            }
        }

        if (!state.Contextual && !NeedsContext(kind))
        {
            return new CleanseResult(OperationStatus.Done, state.Written, LengthOf(destination[..state.Written], state.Characters), state.Tag, state.Changed);
        }

        var mapping = issues.Count;
        var result = InContext(destination[..state.Written], kind, destination, issues);
        MapBack(issues, firstIssue, mapping);
        return result with { Tag = result.Tag > state.Tag ? result.Tag : state.Tag, Changed = result.Changed || state.Changed };
    }

    /// <summary>The number of bytes at the start that are clean under the code rules; the rest begins with a character that is not.</summary>
    public int CleanPrefixLength(ReadOnlySpan<byte> utf8)
    {
        var characters = 0;
        return CleanPrefix(utf8, ref characters);
    }

    private bool CleanseCharacter(ReadOnlySpan<byte> utf8, ref int read, Span<byte> destination, ref ValueState state, CharacterIssueList issues)
    {
        var sequence = ReadCharacter(utf8[read..], out var consumed, out var valid);
        if (!valid)
        {
            issues.Add(new CharacterIssue(read, consumed, CharacterRule.InvalidText, CharacterTag.Unknown, default, default));
            (state.Changed, state.Tag) = (true, CharacterTag.Unknown);
            read += consumed;
            return true;
        }

        var rewrite = Rewrite(0, sequence);
        if (rewrite.Output.Utf8Length > destination.Length - state.Written)
        {
            return false;
        }

        state.Written += rewrite.Output.WriteUtf8(destination[state.Written..]);
        state.Characters += rewrite.Output.IsEmpty || TextLength.Extends(rewrite.Output.First) ? 0 : 1;
        state.Contextual |= rewrite.Contextual;
        state.Changed |= rewrite.Output != sequence;
        if (rewrite.Rule != CharacterRule.None)
        {
            state.Tag = rewrite.Tag > state.Tag ? rewrite.Tag : state.Tag;
            issues.Add(new CharacterIssue(read, consumed, rewrite.Rule, rewrite.Tag, sequence, rewrite.Output)
            {
                Name = rewrite.Name,
                Evidence = rewrite.Evidence,
            });
        }

        read += consumed;
        return true;
    }

    // Bytes of clean characters at the start. A selector or mark is never clean, and takes the character before it with it.
    private int CleanPrefix(ReadOnlySpan<byte> utf8, ref int characters)
    {
        ref var clean = ref System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(_clean);
        var i = 0;
        var count = 0;
        var last = 0;
        while (i < utf8.Length)
        {
            int lead = utf8[i];
            int scalar, length;
            if (lead >= 0xE0 && lead < 0xF0 && i + 2 < utf8.Length)
            {
                int second = utf8[i + 1], third = utf8[i + 2];
                scalar = ((lead & 15) << 12) | ((second & 63) << 6) | (third & 63);
                length = (second & third & 0xC0) == 0x80 && ((second | third) & 0x40) == 0 && scalar >= 0x800 ? 3 : 0;
            }
            else if (lead < 0x80)
            {
                (scalar, length) = (lead, 1);
            }
            else
            {
                length = System.Text.Rune.DecodeFromUtf8(utf8[i..], out var rune, out var consumed) == OperationStatus.Done ? consumed : 0;
                scalar = rune.Value;
            }

            if (length == 0 || (System.Runtime.CompilerServices.Unsafe.Add(ref clean, scalar >> 6) >> (scalar & 63) & 1) == 0)
            {
                if (length != 0 && count > 0 && TextLength.Extends(scalar))
                {
                    i = last;
                    count--;
                }

                break;
            }

            last = i;
            i += length;
            count++;
        }

        characters += count;
        return i;
    }

    private int LengthOf(ReadOnlySpan<byte> output, int characters) =>
        Policy.LengthUnit == LengthUnit.Character ? characters : TextLength.Of(output, Policy.LengthUnit);

    private struct ValueState
    {
        public int Written;
        public int Characters;
        public CharacterTag Tag;
        public bool Contextual;
        public bool Changed;
    }
}
