using Hub.Adapters.Plan;
using Hub.Adapters.Text;

namespace Hub.Adapters.Steps;

/// <summary>
/// <c>overpunch</c>: the text of a zoned number that a tool exported as characters: <c>12C</c> is 123, <c>12L</c> is -123. The last character carries the sign:
/// <c>{ A–I</c> plus 0–9, <c>} J–R</c> minus 0–9 (EBCDIC zones read as text), <c>p–y</c> minus 0–9 (Micro Focus). A value without one is left as it is.
/// </summary>
internal sealed class OverpunchStep : Step
{
    public override void Run(MappingState state)
    {
        state.Narrow(Spaces.Trim(state.Value));
        var value = state.Value;
        if (value.IsEmpty || value[^1] is >= (byte)'0' and <= (byte)'9')
        {
            return;
        }

        var (digit, negative) = (char)value[^1] switch
        {
            '{' => (0, false),
            '}' => (0, true),
            >= 'A' and <= 'I' => (value[^1] - 'A' + 1, false),
            >= 'J' and <= 'R' => (value[^1] - 'J' + 1, true),
            >= 'p' and <= 'y' => (value[^1] - 'p', true),
            _ => (-1, false),
        };
        if (digit < 0 || value[..^1].IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0)
        {
            state.Fail(MappingFindings.NotDigits, "0-9 { } A-R p-y");
            return;
        }

        var target = state.Target(value.Length + 1);
        var n = 0;
        if (negative)
        {
            target[n++] = (byte)'-';
        }

        value[..^1].CopyTo(target[n..]);
        n += value.Length - 1;
        target[n++] = (byte)('0' + digit);
        state.Commit(n);
    }
}
