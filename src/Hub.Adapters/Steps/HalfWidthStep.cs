using Hub.Adapters.Plan;
using Hub.Adapters.Text;

namespace Hub.Adapters.Steps;

/// <summary><c>half-width</c>: full-width letters, digits and signs to ASCII.</summary>
internal sealed class HalfWidthStep : Step
{
    public override void Run(MappingState state)
    {
        var value = state.Value;
        state.Commit(Width.ToHalf(value, state.Target(value.Length)));
    }
}
