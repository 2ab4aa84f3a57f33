using System.CommandLine;
using Hub.Characters;
using Hub.Characters.Identification;
using Hub.Characters.Packs;
using Hub.Cli.Shell;

namespace Hub.Cli.Characters;

/// <summary><c>hub characters decide</c>: one person decides, another checks, anybody reopens.</summary>
internal static class DecideCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var folder = new CharacterFolder(context);
        var code = new Argument<string>("code") { Description = context.Text("外字コード（16 進数）", "The gaiji's code, hexadecimal") };
        var charset = new Option<string?>("--charset") { HelpName = "NAME", Description = context.Text("文字コード（同じコードが複数ある場合）", "Charset, where several have the code") };
        var target = new Option<string?>("--target") { HelpName = "MJ|GJ|U+XXXX", Description = context.Text("同定先", "Which character it is") };
        var match = new Option<string>("--match")
        {
            HelpName = "same|design|similar|excluded",
            Description = context.Text("区分（一致・デザイン差・類似・対象外）。既定は 一致", "How well it matches; default same"),
            DefaultValueFactory = _ => "same",
        };
        var who = new Option<string>("--by") { HelpName = "WHO", Required = true, Description = context.Text("担当者", "Who you are") };
        var why = new Option<string>("--why") { HelpName = "TEXT", Description = context.Text("根拠・理由", "Why"), DefaultValueFactory = _ => "" };
        var check = new Option<bool>("--check") { Description = context.Text("他の人の決定を確認する", "Check another person's decision and agree") };
        var reject = new Option<bool>("--reject") { Description = context.Text("他の人の決定を差し戻す", "Check it and disagree") };
        var reopen = new Option<bool>("--reopen") { Description = context.Text("決定・確認を取り消して未同定に戻す", "Open it again") };
        var command = new Command("decide", context.Text("外字がどの文字かを決定・確認する", "Decides which character a gaiji is, or checks a decision"))
        {
            code, folder.Site, folder.Data, charset, target, match, who, why, check, reject, reopen,
        };
        command.SetAction(parsed =>
        {
            var chosen = new[] { parsed.GetValue(target) is not null, parsed.GetValue(check), parsed.GetValue(reject), parsed.GetValue(reopen) }.Count(c => c);
            var excluded = DecisionTarget.TryMatch(parsed.GetValue(match)!, out var kind) && kind == GaijiMatch.Excluded;
            if (chosen + (excluded && parsed.GetValue(target) is null ? 1 : 0) != 1)
            {
                throw new UsageException(
                    "--target、--match excluded、--check、--reject、--reopen のどれか一つを指定してください。",
                    "Give one of --target, --match excluded, --check, --reject, --reopen.");
            }

            var added = folder.Added(parsed);
            var now = context.Time.GetUtcNow();
            var refusal = folder.Change(parsed, list =>
            {
                var item = Find(list, parsed.GetValue(code)!, parsed.GetValue(charset));
                return parsed.GetValue(reopen) ? list.Reopen(item, parsed.GetValue(who)!, parsed.GetValue(why)!, now)
                    : parsed.GetValue(check) || parsed.GetValue(reject) ? list.Check(item, parsed.GetValue(check), parsed.GetValue(who)!, parsed.GetValue(why)!, now)
                    : Decide(list, item, parsed.GetValue(target) ?? "", parsed.GetValue(match)!, added, parsed.GetValue(who)!, parsed.GetValue(why)!, now);
            });
            if (refusal is not null)
            {
                throw new UsageException(refusal.Ja, refusal.En);
            }

            context.Out.WriteLine(context.Text("記録しました。", "Recorded."));
            return ExitCode.Fine;
        });
        return command;
    }

    private static WorkItem Find(WorkList list, string code, string? charset)
    {
        var found = charset is null ? list.Find(code) : list.Find(charset, code) is { } one ? [one] : [];
        return found.Count switch
        {
            1 => found[0],
            0 => throw new UsageException($"{list.Site} の作業一覧に {code} はありません。", $"{code} is not in the work list of {list.Site}."),
            _ => throw new UsageException(
                $"{code} は複数の文字コードにあります。--charset で選んでください: {string.Join(", ", found.Select(f => f.Charset))}",
                $"Several charsets have {code}; choose with --charset: {string.Join(", ", found.Select(f => f.Charset))}"),
        };
    }

    private static Refusal? Decide(
        WorkList list, WorkItem item, string target, string match, AddedCharacterPack added, string who, string why, DateTimeOffset when)
    {
        if (!DecisionTarget.TryMatch(match, out var kind))
        {
            return new Refusal($"--match {match} は same・design・similar・excluded のどれでもありません。", $"--match {match} is none of same, design, similar, excluded.");
        }

        var (decision, refusal) = new DecisionTarget(UnifiedSet.Default, added).Read(target, kind);
        return decision is null ? refusal : list.Decide(item, decision, who, why, when);
    }
}
