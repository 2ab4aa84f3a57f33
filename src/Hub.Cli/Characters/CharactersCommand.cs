using System.CommandLine;
using Hub.Cli.Shell;

namespace Hub.Cli.Characters;

/// <summary><c>hub characters</c>: the unified set, cleansing, and the identification of gaiji (文字同定).</summary>
internal static class CharactersCommand
{
    /// <summary>The verb with its verbs.</summary>
    public static Command Create(CliContext context) => new("characters", context.Text(
        "文字: 行政事務標準文字の検索、クレンジング、外字の文字同定", "Characters: look up the unified set, cleanse text, identify gaiji"))
    {
        IdentifyCommand.Create(context),
        CleanseCommand.Create(context),
        WorklistCommand.Create(context),
        DecideCommand.Create(context),
        ExportCommand.Create(context),
        ImportCommand.Create(context),
    };
}
