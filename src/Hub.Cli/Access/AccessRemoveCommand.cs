using System.CommandLine;
using Hub.Cli.Shell;

namespace Hub.Cli.Access;

/// <summary><c>hub access remove</c>: somebody is not known any more; their tokens and certificates end.</summary>
internal static class AccessRemoveCommand
{
    public static Command Create(CliContext context)
    {
        var name = AccessCommand.Name(context);
        var command = new Command("remove", context.Text("利用者を削除します。トークンと証明書も使えなくなります。", "Remove a principal; tokens and certificates end, too.")) { name };
        var folder = new AccessFolder(command, context);
        command.SetAction(async (line, _) =>
        {
            var who = line.GetRequiredValue(name);
            if (!folder.Change(line, "access.remove", who, "", b => b.Remove(who)))
            {
                throw AccessCommand.Unknown(who);
            }

            await context.Out.WriteLineAsync($"remove: {who}");
            return ExitCode.Fine;
        });
        return command;
    }
}
