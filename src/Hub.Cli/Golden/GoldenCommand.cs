using System.CommandLine;
using Hub.Cli.Shell;

namespace Hub.Cli.Golden;

/// <summary><c>hub golden</c>: compare results with golden files, and accept new ones.</summary>
internal static class GoldenCommand
{
    /// <summary>The verb with its verbs.</summary>
    public static Command Create(CliContext context) => new("golden", context.Text("ゴールデンファイルとの比較と更新", "Golden files: verify against them, update them"))
    {
        GoldenVerifyCommand.Create(context),
        GoldenUpdateCommand.Create(context),
    };
}
