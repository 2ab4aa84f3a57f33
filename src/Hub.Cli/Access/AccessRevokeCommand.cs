using System.CommandLine;
using Hub.Cli.Shell;

namespace Hub.Cli.Access;

/// <summary><c>hub access revoke</c>: ends a token, at once.</summary>
internal static class AccessRevokeCommand
{
    public static Command Create(CliContext context)
    {
        var id = new Argument<string>("TOKEN") { Description = context.Text("トークンのID（hub access list に出る8桁）。", "Id of the token: the 8 digits that hub access list shows.") };
        var command = new Command("revoke", context.Text("トークンを取り消します（1秒以内に効きます）。", "Revoke a token; it ends within a second.")) { id };
        var folder = new AccessFolder(command, context);
        command.SetAction(async (line, _) =>
        {
            var token = line.GetRequiredValue(id);
            if (!folder.Change(line, "access.revoke", token, "", b => b.Revoke(token)))
            {
                throw new UsageException($"有効なトークン {token} はありません。", $"there is no valid token {token}.");
            }

            await context.Out.WriteLineAsync($"revoke: {token}");
            return ExitCode.Fine;
        });
        return command;
    }
}
