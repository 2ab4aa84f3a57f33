using System.Globalization;
using Hub.Adapters.Plan;

namespace Hub.Adapters.Steps;

/// <summary><c>digits</c>: checks that the value is digits, and how many; changes nothing.</summary>
internal sealed class DigitsStep(int length) : Step
{
    private readonly string _expected = length == 0 ? "0-9" : length.ToString(CultureInfo.InvariantCulture) + " × 0-9";

    public override void Run(MappingState state)
    {
        var value = state.Value;
        if (value.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0 || (length != 0 && value.Length != length))
        {
            state.Fail(MappingFindings.NotDigits, _expected);
        }
    }
}
