using Hub.Adapters.Plan;

namespace Hub.Adapters.Steps;

/// <summary><c>upper</c>: ASCII letters to capitals.</summary>
internal sealed class UpperStep : Step
{
    public override void Run(MappingState state)
    {
        var value = state.Value;
        var target = state.Target(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            target[i] = value[i] is >= (byte)'a' and <= (byte)'z' ? (byte)(value[i] - 32) : value[i];
        }

        state.Commit(value.Length);
    }
}
