using Hub.Adapters.Plan;
using Hub.Adapters.Text;

namespace Hub.Adapters.Steps;

/// <summary>
/// <c>split</c>: the part before the first space (1), or all after it (2), as family and given name need it. A value without a space can't be split:
/// it goes to a person, or (whole) into the first part with a warning.
/// </summary>
internal sealed class SplitStep(bool first, bool whole) : Step
{
    public override void Run(MappingState state)
    {
        state.Narrow(Spaces.Trim(state.Value));
        var value = state.Value;
        var at = Spaces.IndexOf(value, out var length);
        if (at >= 0)
        {
            state.Narrow(first ? value[..at] : Spaces.TrimStart(value[(at + length)..]));
        }
        else if (!first)
        {
            state.Clear();
        }
        else if (whole)
        {
            state.Report(MappingFindings.NameKeptWhole, state.ShownHere(value), "");
        }
        else if (!value.IsEmpty)
        {
            state.Fail(MappingFindings.NameNotSplit, "氏　名");
        }
    }
}
