using Hub.Adapters.Plan;
using Hub.Adapters.Text;

namespace Hub.Adapters.Steps;

/// <summary><c>full-width</c> and <c>kana</c>: half to full width, voiced marks joined to their kana.</summary>
internal sealed class WidthStep(bool kanaOnly) : Step
{
    public override void Run(MappingState state)
    {
        var value = state.Value;
        if (Width.IsFull(value))
        {
            return;
        }

        state.Commit(Width.ToFull(value, state.Target(value.Length * 3), kanaOnly));
    }
}
