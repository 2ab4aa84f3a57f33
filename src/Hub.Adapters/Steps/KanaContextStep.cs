using Hub.Adapters.Plan;
using Hub.Characters.Cleansing;

namespace Hub.Adapters.Steps;

/// <summary>
/// The rules of context for フリガナ, put behind the functions of every such item: look-alikes such as － and 一 become the kana that was meant.
/// </summary>
internal sealed class KanaContextStep(Cleanser cleanser) : Step
{
    public override void Run(MappingState state)
    {
        var value = state.Value;
        var issues = state.CharacterIssues;
        issues.Clear();
        var result = cleanser.CleanseContext(value, TextKind.KanaPart, state.Target(Cleanser.MaxUtf8Length(value.Length)), issues);
        foreach (ref readonly var issue in issues.Issues)
        {
            state.Report(CharacterFindings.Of(issue.Rule)!, issue.Original.ToString(), issue.Output.ToString());
        }

        if (result.Changed)
        {
            state.Commit(result.Written);
        }
    }
}
