using System.CommandLine;
using Hub.Access;
using Hub.Access.Tokens;
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
        var role = new Option<Role?>("--role") { Description = context.Text("この役割だけに使えるトークンにします。省略時は利用者のすべての役割。", "The one role that the token opens. Default: every role of the principal.") };
        var municipality = new Option<string?>("--municipality") { HelpName = "CODE", Description = context.Text("この団体だけに使えるトークンにします（6桁）。省略時は利用者のすべての団体。", "The one municipality that the token opens, 6 digits. Default: every one of the principal.") };
        var command = new Command("token", context.Text("トークンを発行し、一度だけ表示します。", "Issue a token and show it, once.")) { name, days, note, role, municipality };
        var folder = new AccessFolder(command, context);
        command.SetAction(async (line, _) =>
        {
            var (who, life) = (line.GetRequiredValue(name), line.GetRequiredValue(days));
            if (life is < 1 or > MaxDays)
            {
                throw new UsageException($"--days は 1 から {MaxDays} の間です: {life}", $"--days takes 1 to {MaxDays}, not {life}.");
            }

            var book = folder.Book(line);
            var scope = new TokenScope(line.GetValue(role), line.GetValue(municipality));
            var owner = book.Content.Find(who) ?? throw AccessCommand.Unknown(who);
            if (scope.Narrow(owner).Grants.Count == 0)
            {
                throw new UsageException(
                    $"{who} には {scope} の権限がなく、トークンは何にも使えません。先に hub access grant で役割を与えてください。",
                    $"{who} has no grant within {scope}, so the token would open nothing: give one with hub access grant first.");
            }

            var token = book.Issue(who, TimeSpan.FromDays(life), line.GetRequiredValue(note), scope is { Role: null, Municipality: null } ? null : scope) ?? throw AccessCommand.Unknown(who);
            folder.Audit(line).Add(Environment.UserName, "access.token", $"{who} {token.Id} {scope}", scope.Municipality ?? "", "cli", "ok");
            await context.Error.WriteLineAsync(context.Text(
                $"hub: {who} のトークンです（{life} 日間有効）。再表示はできません。利用者は HUB_TOKEN に設定します。取り消しは hub access revoke {token.Id}。",
                $"hub: the token of {who}, for {life} days. It is not shown again; it goes into HUB_TOKEN. hub access revoke {token.Id} ends it."));
            await context.Out.WriteLineAsync(token.Reveal());
            return ExitCode.Fine;
        });
        return command;
    }
}
