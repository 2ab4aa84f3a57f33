using System.CommandLine;
using Hub.Access;
using Hub.Cli.Shell;

namespace Hub.Cli.Access;

/// <summary><c>hub access grant</c> and <c>ungrant</c>: give a role in a municipality, or take it back.</summary>
internal static class AccessGrantCommand
{
    public static Command Create(CliContext context, bool isGiven)
    {
        var name = AccessCommand.Name(context);
        var role = new Option<Role>("--role")
        {
            Required = true,
            Description = string.Join(" · ", Enum.GetValues<Role>().Select(r => $"{r.ToString().ToLowerInvariant()} ({AccessCommand.Describe(context, r)})")),
        };
        var municipality = new Option<string>("--municipality") { HelpName = "CODE", Required = true, Description = context.Text("全国地方公共団体コード（6桁）。すべての団体は \"*\"。", "Code of the municipality, 6 digits; \"*\" for all.") };
        var command = isGiven
            ? new Command("grant", context.Text("団体ごとに役割を与えます。初めての名前は登録されます。", "Give a role in a municipality; a new name becomes known.")) { name, role, municipality }
            : new Command("ungrant", context.Text("与えた役割を取り消します。", "Take a role back.")) { name, role, municipality };
        var folder = new AccessFolder(command, context);
        command.SetAction(async (line, _) =>
        {
            var (who, grant) = (line.GetRequiredValue(name), new Grant(line.GetRequiredValue(role), line.GetRequiredValue(municipality)));
            var words = $"{who} {grant.Role.ToString().ToLowerInvariant()} {grant.Municipality}";
            if (isGiven)
            {
                folder.Change(line, "access.grant", words, grant.Municipality, b =>
                {
                    b.Give(who, grant);
                    return true;
                });
            }
            else if (!folder.Change(line, "access.ungrant", words, grant.Municipality, b => b.Take(who, grant)))
            {
                throw new UsageException($"{words} は与えられていません。", $"{words} is not given.");
            }

            await context.Out.WriteLineAsync($"{(isGiven ? "grant" : "ungrant")}: {words}");
            return ExitCode.Fine;
        });
        return command;
    }
}
