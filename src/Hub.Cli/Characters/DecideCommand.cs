using System.CommandLine;
using Hub.Characters.Identification;
using Hub.Characters.Packs;
using Hub.Cli.Shell;
using Hub.Client;
using Hub.Contracts.Character.V1;

namespace Hub.Cli.Characters;

/// <summary><c>hub characters decide</c>: one person decides, another checks, anybody reopens.</summary>
internal static class DecideCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var code = new Argument<string>("code") { Description = context.Text("外字コード（16 進数）", "The gaiji's code, hexadecimal") };
        var site = GaijiSource.SiteOption(context);
        site.Required = true;
        var charset = new Option<string?>("--charset") { HelpName = "NAME", Description = context.Text("文字コード（同じコードが複数ある場合）", "Charset, where several have the code") };
        var target = new Option<string?>("--target") { HelpName = "MJ|GJ|U+XXXX", Description = context.Text("同定先", "Which character it is") };
        var match = new Option<string>("--match")
        {
            HelpName = "same|design|similar|excluded",
            Description = context.Text("区分（一致・デザイン差・類似・対象外）。既定は 一致", "How well it matches; default same"),
            DefaultValueFactory = _ => "same",
        };
        var who = new Option<string>("--by")
        {
            HelpName = "WHO",
            Description = context.Text("担当者。--server ではトークンの持ち主なので省略できます", "Who you are. With --server the hub knows it from your token"),
            DefaultValueFactory = _ => "",
        };
        var why = new Option<string>("--why") { HelpName = "TEXT", Description = context.Text("根拠・理由", "Why"), DefaultValueFactory = _ => "" };
        var check = new Option<bool>("--check") { Description = context.Text("他の人の決定を確認する", "Check another person's decision and agree") };
        var reject = new Option<bool>("--reject") { Description = context.Text("他の人の決定を差し戻す", "Check it and disagree") };
        var reopen = new Option<bool>("--reopen") { Description = context.Text("決定・確認を取り消して未同定に戻す", "Open it again") };
        var command = new Command("decide", context.Text("外字がどの文字かを決定・確認する", "Decides which character a gaiji is, or checks a decision"))
        {
            code, site, charset, target, match, who, why, check, reject, reopen,
        };
        var hubOptions = new HubOptions(command, context);
        command.SetAction(async (line, cancellationToken) =>
        {
            if (!DecisionTarget.TryMatch(line.GetRequiredValue(match), out var kind))
            {
                throw new UsageException(
                    $"--match {line.GetRequiredValue(match)} は same・design・similar・excluded のどれでもありません。",
                    $"--match {line.GetRequiredValue(match)} is none of same, design, similar, excluded.");
            }

            var decides = line.GetValue(target) is not null || kind == GaijiMatch.Excluded;
            if (new[] { decides, line.GetValue(check), line.GetValue(reject), line.GetValue(reopen) }.Count(c => c) != 1)
            {
                throw new UsageException(
                    "--target、--match excluded、--check、--reject、--reopen のどれか一つを指定してください。",
                    "Give one of --target, --match excluded, --check, --reject, --reopen.");
            }

            await using var hub = await HubConnection.OpenAsync(line, hubOptions, cancellationToken);
            var (client, municipality) = (hub.Client, line.GetRequiredValue(site));
            var item = await FindAsync(client, municipality, line.GetRequiredValue(code), line.GetValue(charset), cancellationToken);
            var (actor, reason) = (line.GetRequiredValue(who), line.GetRequiredValue(why));
            if (line.GetValue(reopen))
            {
                await client.ReopenGaijiAsync(new ReopenGaijiRequest { Municipality = municipality, Charset = item.Charset, Code = item.Code, Actor = actor, Reason = reason }, cancellationToken);
            }
            else if (decides)
            {
                var decision = new GaijiDecision { Target = line.GetValue(target) ?? "", Match = (GaijiDecision.Types.Match)((int)kind + 1) };
                await client.DecideGaijiAsync(
                    new DecideGaijiRequest { Municipality = municipality, Charset = item.Charset, Code = item.Code, Decision = decision, Revision = item.Revision, Actor = actor, Reason = reason },
                    cancellationToken);
            }
            else
            {
                var request = new CheckGaijiRequest { Municipality = municipality, Charset = item.Charset, Code = item.Code, Agree = line.GetValue(check), Actor = actor, Reason = reason };
                await RecleansingText.WriteAsync(context, (await client.CheckGaijiAsync(request, cancellationToken)).Recleansings);
            }

            await context.Out.WriteLineAsync(context.Text("記録しました。", "Recorded."));
            return ExitCode.Fine;
        });
        return command;
    }

    private static async Task<Gaiji> FindAsync(HubClient client, string site, string code, string? charset, CancellationToken cancellationToken)
    {
        List<Gaiji> found = [];
        await foreach (var row in client.ListGaijiAsync(new ListGaijiRequest { Municipality = site, Charset = charset ?? "" }, cancellationToken))
        {
            if (row.Code == WorkList.Canonical(code))
            {
                found.Add(row);
            }
        }

        return found.Count switch
        {
            1 => found[0],
            0 => throw new UsageException($"{site} の作業一覧に {code} はありません。", $"{code} is not in the work list of {site}."),
            _ => throw new UsageException(
                $"{code} は複数の文字コードにあります。--charset で選んでください: {string.Join(", ", found.Select(f => f.Charset))}",
                $"Several charsets have {code}; choose with --charset: {string.Join(", ", found.Select(f => f.Charset))}"),
        };
    }
}
