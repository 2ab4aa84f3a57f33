using System.Text;
using Hub.Adapters.Plan;

namespace Hub.Adapters.Steps;

/// <summary><c>strip</c>: removes given characters wherever they stand, such as hyphens of a telephone number.</summary>
internal sealed class StripStep(string characters) : Step
{
    private readonly HashSet<int> _removed = [.. characters.EnumerateRunes().Select(r => r.Value)];

    public override void Run(MappingState state)
    {
        var value = state.Value;
        var target = state.Target(value.Length);
        var n = 0;
        while (!value.IsEmpty)
        {
            Rune.DecodeFromUtf8(value, out var rune, out var consumed);
            if (!_removed.Contains(rune.Value))
            {
                value[..consumed].CopyTo(target[n..]);
                n += consumed;
            }

            value = value[consumed..];
        }

        state.Commit(n);
    }
}
