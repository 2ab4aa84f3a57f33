using System.Text;
using Hub.Adapters.Plan;

namespace Hub.Adapters.Steps;

/// <summary><c>substring</c>: characters from a place on; what lies beyond the end is simply not there.</summary>
internal sealed class SubstringStep(int start, int length) : Step
{
    public override void Run(MappingState state)
    {
        var value = state.Value;
        var from = Advance(value, start - 1);
        var rest = value[from..];
        state.Narrow(from, length < 0 ? rest.Length : Advance(rest, length));
    }

    private static int Advance(ReadOnlySpan<byte> text, int characters)
    {
        var at = 0;
        for (; characters > 0 && at < text.Length; characters--)
        {
            Rune.DecodeFromUtf8(text[at..], out _, out var consumed);
            at += consumed;
        }

        return at;
    }
}
