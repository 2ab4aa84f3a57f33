using Hub.Adapters.Plan;

namespace Hub.Adapters.Steps;

/// <summary><c>prefix</c> and <c>suffix</c>: a fixed text before or after a value that is not empty.</summary>
internal sealed class AffixStep(byte[] text, bool before) : Step
{
    public override void Run(MappingState state)
    {
        var value = state.Value;
        var target = state.Target(value.Length + text.Length);
        value.CopyTo(before ? target[text.Length..] : target);
        text.CopyTo(before ? target : target[value.Length..]);
        state.Commit(value.Length + text.Length);
    }
}
