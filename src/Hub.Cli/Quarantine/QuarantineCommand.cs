using System.CommandLine;
using Hub.Cli.Shell;

namespace Hub.Cli.Quarantine;

/// <summary><c>hub quarantine</c>: records that could not be stored as they are (隔離): look, take out, put right, give back.</summary>
internal static class QuarantineCommand
{
    public static Command Create(CliContext context) => new("quarantine", context.Text("隔離されたレコードの一覧・書出し・再投入。", "List, export and resubmit records in quarantine."))
    {
        QuarantineListCommand.Create(context),
        QuarantineExportCommand.Create(context),
        QuarantineResubmitCommand.Create(context),
    };
}
