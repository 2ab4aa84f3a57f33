using Hub.Adapters.Plan;
using Hub.Adapters.Text;

namespace Hub.Adapters.Steps;

/// <summary><c>one-space</c>: every run of spaces becomes one full-width space (氏名).</summary>
internal sealed class OneSpaceStep : Step
{
    public override void Run(MappingState state)
    {
        var value = state.Value;
        if (Spaces.IndexOf(value, out _) >= 0)
        {
            state.Commit(Spaces.ToSingleFull(value, state.Target(value.Length * 3)));
        }
    }
}
