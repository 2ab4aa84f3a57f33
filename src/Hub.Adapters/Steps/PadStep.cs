using System.Globalization;
using System.Text;
using Hub.Adapters.Plan;

namespace Hub.Adapters.Steps;

/// <summary><c>pad</c>: fills up to a width in characters; a longer value is an error, never cut.</summary>
internal sealed class PadStep(int width, byte[] filler, bool atStart) : Step
{
    public override void Run(MappingState state)
    {
        var value = state.Value;
        var count = Ascii.IsValid(value) ? value.Length : Encoding.UTF8.GetCharCount(value);
        if (count > width)
        {
            state.Fail(MappingFindings.TooWide, width.ToString(CultureInfo.InvariantCulture));
            return;
        }

        if (count == width)
        {
            return;
        }

        var fill = (width - count) * filler.Length;
        var target = state.Target(value.Length + fill);
        var gap = atStart ? target[..fill] : target[value.Length..];
        for (var i = 0; i < fill; i++)
        {
            gap[i] = filler[i % filler.Length];
        }

        value.CopyTo(atStart ? target[fill..] : target);
        state.Commit(value.Length + fill);
    }
}
