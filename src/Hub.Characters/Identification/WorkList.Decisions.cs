namespace Hub.Characters.Identification;

// The two-person rule: one decides, another checks, anybody may reopen, and everything is kept in the history.
public sealed partial class WorkList
{
    /// <summary>Decides an open row, or decides a row again that nobody has checked. Null where it was done.</summary>
    public Refusal? Decide(WorkItem item, WorkDecision decision, string who, string why, DateTimeOffset when)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(decision);
        if (Missing(who, why) is { } missing)
        {
            return missing;
        }

        if (item.State == WorkState.Checked)
        {
            return new Refusal(
                $"{item.Code} は確認済です。変えるには、理由を付けて再オープンしてください（--reopen）。",
                $"{item.Code} is checked already. To change it, reopen it first and say why (--reopen).")
            { Kind = RefusalKind.State };
        }

        Put(item with
        {
            State = WorkState.Decided,
            Decision = decision,
            History = [.. item.History, new WorkEvent(when, who.Trim(), WorkAction.Decide, why.Trim(), decision)],
            Revision = item.Revision + 1,
        });
        return null;
    }

    /// <summary>Checks a decision: agrees, or rejects it so that it is open again. The decider can't do it. Null where it was done.</summary>
    public Refusal? Check(WorkItem item, bool agree, string who, string why, DateTimeOffset when)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (Missing(who, agree ? "-" : why) is { } missing)
        {
            return missing;
        }

        if (item.State != WorkState.Decided)
        {
            return new Refusal(
                $"{item.Code} は{(item.State == WorkState.Open ? "まだ決定されていません" : "すでに確認済です")}。",
                item.State == WorkState.Open ? $"{item.Code} is not decided yet." : $"{item.Code} is checked already.")
            { Kind = RefusalKind.State };
        }

        if (string.Equals(item.Decider, who.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            return new Refusal(
                $"{item.Code} は {who} が決定しました。確認は別の人が行います。",
                $"{item.Code} was decided by {who}; another person checks it.")
            { Kind = RefusalKind.SamePerson };
        }

        Put(item with
        {
            State = agree ? WorkState.Checked : WorkState.Open,
            Decision = agree ? item.Decision : null,
            History = [.. item.History, new WorkEvent(when, who.Trim(), agree ? WorkAction.Check : WorkAction.Reject, why.Trim(), item.Decision)],
            Revision = item.Revision + 1,
        });
        return null;
    }

    /// <summary>Opens a decided or checked row again. Null where it was done.</summary>
    public Refusal? Reopen(WorkItem item, string who, string why, DateTimeOffset when)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (Missing(who, why) is { } missing)
        {
            return missing;
        }

        if (item.State == WorkState.Open)
        {
            return new Refusal($"{item.Code} は未同定のままです。", $"{item.Code} is open.") { Kind = RefusalKind.State };
        }

        Put(item with
        {
            State = WorkState.Open,
            Decision = null,
            History = [.. item.History, new WorkEvent(when, who.Trim(), WorkAction.Reopen, why.Trim(), null)],
            Revision = item.Revision + 1,
        });
        return null;
    }

    private static Refusal? Missing(string who, string why) =>
        string.IsNullOrWhiteSpace(who) ? new Refusal("担当者が必要です（--by）。", "Say who you are (--by).")
        : string.IsNullOrWhiteSpace(why) ? new Refusal("根拠・理由が必要です（--why）。", "Say why (--why).")
        : null;
}
