using Hub.Adapters.Plan;
using Hub.Catalog.Editions;
using Hub.Characters.Cleansing;

namespace Hub.Adapters.Steps;

/// <summary>
/// The rules of context, put behind the functions of every item that they know: in フリガナ look-alikes such as － and 一 become the kana that was meant,
/// in 氏名 exactly one space stands between the parts.
/// </summary>
internal sealed class TextContextStep(Cleanser cleanser, TextKind kind) : Step
{
    /// <summary>What an item holds by its name; General where no rule knows it.</summary>
    public static TextKind KindOf(Item item)
    {
        if (item.Type != ItemType.FullWidth)
        {
            return TextKind.General;
        }

        if (item.Name.Contains("フリガナ", StringComparison.Ordinal))
        {
            return TextKind.KanaPart;
        }

        return item.Name.EndsWith("氏名", StringComparison.Ordinal) ? TextKind.Name : TextKind.General;
    }

    public override void Run(MappingState state)
    {
        var value = state.Value;
        if (kind == TextKind.Name && IsSettled(value))
        {
            return;
        }

        var issues = state.CharacterIssues;
        issues.Clear();
        var result = cleanser.CleanseContext(value, kind, state.Target(Cleanser.MaxUtf8Length(value.Length)), issues);
        foreach (ref readonly var issue in issues.Issues)
        {
            if (issue.Rule == CharacterRule.NameSpaceMissing)
            {
                // Foreigners' names may be one word. Where 氏 and 名 are wanted apart, the function split says that they can't be had.
                continue;
            }

            state.Report(CharacterFindings.Of(issue.Rule)!, CharacterIssueFindings.SeverityOf(issue.Rule, cleanser.Policy), issue.Original.ToString(), issue.Output.ToString(), state.FieldOffset, state.FieldLength);
        }

        if (result.Changed)
        {
            state.Commit(result.Written);
        }
    }

    // Nearly every name: one U+3000 inside, and nothing that a rule of names would look at.
    private static bool IsSettled(ReadOnlySpan<byte> name)
    {
        var space = name.IndexOf("　"u8);
        return space > 0 && space < name.Length - 3 && name[(space + 3)..].IndexOf("　"u8) < 0 && name.IndexOfAny((byte)' ', (byte)'?') < 0
            && name.IndexOf("？"u8) < 0 && name.IndexOf("\u3099"u8) < 0 && name.IndexOf("\u309A"u8) < 0;
    }
}
