using Hub.Adapters.Plan;

namespace Hub.Adapters.Steps;

/// <summary><c>strip-zeros</c>: leading zeros away; what is left of zeros alone is one zero, or nothing.</summary>
internal sealed class StripZerosStep(bool keepOne) : Step
{
    public override void Run(MappingState state)
    {
        var value = state.Value;
        var first = value.IndexOfAnyExcept((byte)'0');
        if (first < 0)
        {
            first = keepOne ? value.Length - 1 : value.Length;
        }

        state.Narrow(first, value.Length - first);
    }
}
