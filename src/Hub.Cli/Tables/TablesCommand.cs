using System.CommandLine;
using Hub.Cli.Shell;

namespace Hub.Cli.Tables;

/// <summary><c>hub tables</c>: charsets and code-table packs.</summary>
internal static class TablesCommand
{
    /// <summary>The verb with its verbs.</summary>
    public static Command Create(CliContext context) => new("tables", context.Text(
        "文字コード表: 一覧、取り込み、検査、書き出し、変換", "Code tables: list, import, check, dump, decode, encode"))
    {
        ListCommand.Create(context),
        ImportCommand.Create(context),
        CheckCommand.Create(context),
        DumpCommand.Create(context),
        DecodeCommand.Create(context),
        EncodeCommand.Create(context),
    };
}
