using System.CommandLine;
using Hub.Cli.Shell;

namespace Hub.Cli.Spec;

/// <summary><c>hub spec</c>: the standard as data.</summary>
internal static class SpecCommand
{
    /// <summary>The verb with its verbs.</summary>
    public static Command Create(CliContext context) => new("spec", context.Text("標準仕様（版・グループ・項目・コード一覧）", "The standard as data: editions, groups, items, code lists"))
    {
        ListCommand.Create(context),
        ShowCommand.Create(context),
        ImportCommand.Create(context),
        DiffCommand.Create(context),
        ProtoCommand.Create(context),
        RulesCommand.Create(context),
    };
}
