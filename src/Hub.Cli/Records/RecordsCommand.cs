using System.CommandLine;
using Hub.Cli.Shell;

namespace Hub.Cli.Records;

/// <summary><c>hub records</c>: looking at extracts as records.</summary>
internal static class RecordsCommand
{
    public static Command Create(CliContext context)
    {
        var command = new Command("records", context.Text("移行元データをレコードとして見ます。", "Looks at extracts as records."));
        command.Subcommands.Add(DumpCommand.Create(context));
        return command;
    }
}
