using System.Buffers;
using System.Text;
using Hub.Characters.Cleansing.Rules;

namespace Hub.Characters.Cleansing;

// Rules that see the whole value and the kind of the item.
public sealed partial class Cleanser
{
    private const int StackScalars = 256;

    /// <summary>
    /// Applies the rules of context to a value whose codes went through <see cref="RewriteCode"/>. Offsets of issues are those of the given text.
    /// </summary>
    /// <param name="utf8">The value; may be the start of <paramref name="destination"/>.</param>
    /// <param name="kind">What the item holds.</param>
    /// <param name="destination">At least <see cref="MaxUtf8Length"/> bytes.</param>
    /// <param name="issues">Takes what the rules say; not cleared here.</param>
    public CleanseResult CleanseContext(ReadOnlySpan<byte> utf8, TextKind kind, Span<byte> destination, CharacterIssueList issues)
    {
        ArgumentNullException.ThrowIfNull(issues);
        return InContext(utf8, kind, destination, issues);
    }

    private CleanseResult InContext(ReadOnlySpan<byte> utf8, TextKind kind, Span<byte> destination, CharacterIssueList issues)
    {
        var pooled = utf8.Length > StackScalars ? ArrayPool<int>.Shared.Rent(utf8.Length * 2) : null;
        try
        {
            var buffer = pooled ?? stackalloc int[StackScalars * 2];
            var half = buffer.Length / 2;
            var text = new ScalarText(buffer[..half], buffer[half..], issues);
            Read(utf8, ref text);
            foreach (var rule in _contextRules)
            {
                if (rule.AppliesTo(kind))
                {
                    rule.Apply(ref text, kind);
                }
            }

            return Write(utf8, text, destination);
        }
        finally
        {
            if (pooled is not null)
            {
                pooled.AsSpan().Clear();
                ArrayPool<int>.Shared.Return(pooled);
            }
        }
    }

    private static void Read(ReadOnlySpan<byte> utf8, ref ScalarText text)
    {
        for (var i = 0; i < utf8.Length;)
        {
            _ = Rune.DecodeFromUtf8(utf8[i..], out var rune, out var consumed);
            text.Append(rune.Value, i);
            i += consumed;
        }
    }

    private CleanseResult Write(ReadOnlySpan<byte> utf8, in ScalarText text, Span<byte> destination)
    {
        var written = 0;
        var characters = 0;
        if (!text.Changed)
        {
            if (utf8.Length > destination.Length)
            {
                return new CleanseResult(OperationStatus.DestinationTooSmall, 0, 0, default, false);
            }

            utf8.CopyTo(destination);
            written = utf8.Length;
        }

        foreach (var scalar in text.Scalars[..text.Count])
        {
            characters += TextLength.Extends(scalar) ? 0 : 1;
            if (text.Changed)
            {
                if (!new Rune(scalar).TryEncodeToUtf8(destination[written..], out var bytes))
                {
                    return new CleanseResult(OperationStatus.DestinationTooSmall, 0, 0, default, false);
                }

                written += bytes;
            }
        }

        return new CleanseResult(OperationStatus.Done, written, LengthOf(destination[..written], characters), text.Tag, text.Changed);
    }

    // Issues of context are at places of the text between the two passes: earlier rewrites moved them.
    private static void MapBack(CharacterIssueList issues, int first, int context)
    {
        for (var i = context; i < issues.Count; i++)
        {
            var offset = issues[i].Offset;
            var shift = 0;
            for (var earlier = first; earlier < context; earlier++)
            {
                var before = issues[earlier];
                var start = before.Offset + shift;
                var end = start + before.Output.Utf8Length;
                if (offset < end)
                {
                    // Inside a rewritten character: its start is the place.
                    offset = Math.Min(offset, start);
                    break;
                }

                shift += end - start - before.Length;
            }

            offset -= shift;
            issues.Move(i, offset);
        }
    }
}
