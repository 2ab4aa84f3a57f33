using Hub.Adapters.Plan;
using Hub.Adapters.Text;

namespace Hub.Adapters.Steps;

/// <summary><c>trim</c>: spaces of both widths away.</summary>
internal sealed class TrimStep(bool start, bool end) : Step
{
    public override void Run(MappingState state)
    {
        var value = state.Value;
        value = start ? Spaces.TrimStart(value) : value;
        state.Narrow(end ? Spaces.TrimEnd(value) : value);
    }
}
