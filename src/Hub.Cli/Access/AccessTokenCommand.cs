using System.CommandLine;
using Hub.Cli.Shell;

namespace Hub.Cli.Access;

/// <summary><c>hub access token</c>: makes a token and shows it, once.</summary>
internal static class AccessTokenCommand
{
    private const int MaxDays = 400;

    public static Command Create(CliContext context)
    {
        var name = AccessCommand.Name(context);
        var days = new Option<int>("--days") { HelpName = "N", DefaultValueFactory = _ => 30, Description = context.Text($"有効日数（1～{MaxDays}）。省略時は 30。", $"Days that it lasts, 1 to {MaxDays}. Default: 30.") };
        var note = new Option<string>("--note") { HelpName = "TEXT", DefaultValueFactory = _ => "", Description = context.Text("用途の覚え書き。", "What it is for.") };
        var command = new Command("token", context.Text("トークンを発行し、一度だけ表示します。", "Issue a token and show it, once.")) { name, days, note };
        var folder = new AccessFolder(command, context);
        command.SetAction(async (line, _) =>
        {
            var (who, life) = (line.GetRequiredValue(name), line.GetRequiredValue(days));
            if (life is < 1 or > MaxDays)
            {
                throw new UsageException($"--days は 1 から {MaxDays} の間です: {life}", $"--days takes 1 to {MaxDays}, not {life}.");
            }

            var book = folder.Book(line);
            var token = book.Issue(who, TimeSpan.FromDays(life), line.GetRequiredValue(note)) ?? throw AccessCommand.Unknown(who);
            folder.Audit(line).Add(Environment.UserName, "access.token", $"{who} {token.Id}", "", "cli", "ok");
            await context.Error.WriteLineAsync(context.Text(
                $"hub: {who} のトークンです（{life} 日間有効）。再表示はできません。利用者は HUB_TOKEN に設定します。取り消しは hub access revoke {token.Id}。",
                $"hub: the token of {who}, for {life} days. It is not shown again; it goes into HUB_TOKEN. hub access revoke {token.Id} ends it."));
            await context.Out.WriteLineAsync(token.Reveal());
            return ExitCode.Fine;
        });
        return command;
    }
}
