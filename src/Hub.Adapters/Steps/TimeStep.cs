using Hub.Adapters.Plan;

namespace Hub.Adapters.Steps;

/// <summary><c>time</c>: HHMMSS or HHMM (or with colons) to HH:MM:SS; a time that lost its leading zeros is filled up.</summary>
internal sealed class TimeStep(int digits) : Step
{
    private readonly string _expected = digits == 6 ? "HHMMSS" : "HHMM";

    public override void Run(MappingState state)
    {
        Span<byte> text = stackalloc byte[6];
        text.Fill((byte)'0');
        var n = digits;
        var value = state.Value;
        for (var i = value.Length - 1; i >= 0; i--)
        {
            if (value[i] == ':')
            {
                continue;
            }

            if (n == 0 || value[i] is < (byte)'0' or > (byte)'9')
            {
                state.Fail(MappingFindings.TimeMalformed, _expected);
                return;
            }

            text[--n] = value[i];
        }

        if (Two(text) > 23 || Two(text[2..]) > 59 || Two(text[4..]) > 59)
        {
            state.Fail(MappingFindings.TimeMalformed, _expected);
            return;
        }

        var target = state.Target(8);
        text[..2].CopyTo(target);
        text[2..4].CopyTo(target[3..]);
        text[4..6].CopyTo(target[6..]);
        target[2] = (byte)':';
        target[5] = (byte)':';
        state.Commit(8);
    }

    private static int Two(ReadOnlySpan<byte> text) => ((text[0] - '0') * 10) + text[1] - '0';
}
