using Hub.Adapters.Plan;
using Hub.Adapters.Text;

namespace Hub.Adapters.Steps;

/// <summary>
/// <c>number</c>: the shortest decimal form: sign, no leading zeros, no zeros after the decimals. <c>scale</c> moves the point of a text without one;
/// a zero may be made empty.
/// </summary>
internal sealed class NumberStep(int scale, bool zeroIsEmpty) : Step
{
    public override void Run(MappingState state)
    {
        state.Narrow(Spaces.Trim(state.Value));
        var value = state.Value;
        var negative = value is [(byte)'-', ..];
        var digits = value is [(byte)'-' or (byte)'+', ..] ? value[1..] : value;
        var point = digits.IndexOf((byte)'.');
        scoped ReadOnlySpan<byte> whole = point < 0 ? digits : digits[..point];
        scoped ReadOnlySpan<byte> fraction = point < 0 ? default : digits[(point + 1)..];
        if (whole.Length + fraction.Length == 0 || whole.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0
            || fraction.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0 || (point >= 0 && scale != 0))
        {
            state.Fail(MappingFindings.NotDigits, "0-9 . + -");
            return;
        }

        Span<byte> padded = stackalloc byte[128];
        if (scale > 0 && whole.Length + scale < padded.Length)
        {
            var gap = Math.Max(0, scale + 1 - whole.Length);
            padded[..gap].Fill((byte)'0');
            whole.CopyTo(padded[gap..]);
            var all = padded[..(gap + whole.Length)];
            whole = all[..^scale];
            fraction = all[^scale..];
        }

        var start = whole.IndexOfAnyExcept((byte)'0');
        whole = start < 0 ? default : whole[start..];
        var end = fraction.LastIndexOfAnyExcept((byte)'0');
        fraction = fraction[..(end + 1)];
        var isZero = whole.IsEmpty && fraction.IsEmpty;
        if (isZero && zeroIsEmpty)
        {
            state.Clear();
            return;
        }

        var target = state.Target(value.Length + scale + 3);
        var n = 0;
        if (negative && !isZero)
        {
            target[n++] = (byte)'-';
        }

        if (whole.IsEmpty)
        {
            target[n++] = (byte)'0';
        }

        whole.CopyTo(target[n..]);
        n += whole.Length;
        if (!fraction.IsEmpty)
        {
            target[n++] = (byte)'.';
            fraction.CopyTo(target[n..]);
            n += fraction.Length;
        }

        state.Commit(n);
    }
}
