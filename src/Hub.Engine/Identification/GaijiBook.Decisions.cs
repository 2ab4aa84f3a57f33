using System.Globalization;
using Hub.Characters;
using Hub.Characters.Identification;
using Hub.Characters.Packs;
using Hub.Engine.Runs;

namespace Hub.Engine.Identification;

/// <content>One decides, another checks, anybody reopens; what came into force maps quarantined records again.</content>
public sealed partial class GaijiBook
{
    /// <summary>Decides which character a gaiji is; it is not in force before another person checked it.</summary>
    /// <param name="key">Which one, and who.</param>
    /// <param name="target">MJ or GJ name, U+XXXX or the character itself; empty for an excluded one.</param>
    /// <param name="match">How well it matches.</param>
    /// <param name="why">Why.</param>
    /// <param name="revision">Revision that it is based on; null: whatever is there.</param>
    /// <param name="cancellationToken">Ends it before anything is changed.</param>
    public ValueTask<GaijiChange> DecideAsync(GaijiKey key, string target, GaijiMatch match, string why, int? revision, CancellationToken cancellationToken)
    {
        var (decision, refusal) = new DecisionTarget(UnifiedSet.Default, Added).Read(target, match);
        return decision is null ? throw Refuse(refusal!) : ActAsync(key, $"decide {target} {match} {why}", (list, item) =>
            revision is { } expected && expected != item.Revision
                ? new Refusal($"{item.Code} は、その間に別の人が変更しました。", $"{item.Code} was changed by somebody else since.") { Kind = RefusalKind.Changed }
                : list.Decide(item, decision, key.Actor, why, time.GetUtcNow()), cancellationToken);
    }

    /// <summary>Checks another person's decision. Where it agrees, quarantined records that hold the gaiji are mapped again.</summary>
    public async ValueTask<GaijiChange> CheckAsync(GaijiKey key, bool agree, string why, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        var change = await ActAsync(key, $"check {agree} {why}", (list, item) => list.Check(item, agree, key.Actor, why, time.GetUtcNow()), cancellationToken);
        return agree ? change with { Recleansed = await RecleanseAsync(key.Municipality, [change.Item], cancellationToken) } : change;
    }

    /// <summary>Opens a decided or checked gaiji again. Rows that were made of it stay as they are until their run is made again.</summary>
    public ValueTask<GaijiChange> ReopenAsync(GaijiKey key, string why, CancellationToken cancellationToken) =>
        ActAsync(key, $"reopen {why}", (list, item) => list.Reopen(item, key.Actor, why, time.GetUtcNow()), cancellationToken);

    /// <summary>Takes in decisions and checks of a CSV; quarantined records that hold what came into force are mapped again.</summary>
    /// <param name="requestId">Idempotency key.</param>
    /// <param name="municipality">Municipality code (団体コード).</param>
    /// <param name="csv">The file.</param>
    /// <param name="actor">The only name under which rows may be decided or checked; null: any.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async ValueTask<GaijiImport> ImportDecisionsAsync(string requestId, string municipality, TextReader csv, string? actor, CancellationToken cancellationToken)
    {
        var fingerprint = $"import {municipality}";
        await engine.FindAnswerAsync(requestId, fingerprint, cancellationToken);

        // A repeat finds every row as it wants it and changes nothing: no need for the first answer.
        var target = new DecisionTarget(UnifiedSet.Default, Added);
        var import = Change(municipality, list => WorkListCsv.Read(csv, list, target, time.GetUtcNow(), actor));
        var recleansed = await RecleanseAsync(municipality, import.Affected, cancellationToken);
        await engine.RememberAnswerAsync(requestId, fingerprint, "", cancellationToken);
        return new GaijiImport
        {
            Decided = import.Decided,
            Checked = import.Checked,
            Unchanged = import.Unchanged,
            Problems = [.. import.Problems],
            Affected = [.. import.Affected.Select(i => i.Code)],
            Recleansed = recleansed,
        };
    }

    /// <summary>Takes in a vendor's list of what is known about its gaiji.</summary>
    public GaijiImport ImportHints(string municipality, TextReader csv, string charset)
    {
        List<PackProblem> problems = [];
        var hints = Change(municipality, list => GaijiHintsCsv.Read(csv, list, charset, problems));
        return new GaijiImport { Hints = hints, Problems = problems };
    }

    private async ValueTask<GaijiChange> ActAsync(GaijiKey key, string what, Func<WorkList, WorkItem, Refusal?> act, CancellationToken cancellationToken)
    {
        var fingerprint = $"gaiji {key.Municipality} {key.Charset} {key.Code} {key.Actor} {what}";
        var repeated = await engine.FindAnswerAsync(key.RequestId, fingerprint, cancellationToken) is not null;
        var item = Change(key.Municipality, list =>
        {
            var found = list.Find(key.Charset, key.Code) ?? throw NotFound(key);
            if (!repeated && act(list, found) is { } refusal)
            {
                throw Refuse(refusal);
            }

            return list.Find(key.Charset, key.Code)!;
        });
        await engine.RememberAnswerAsync(key.RequestId, fingerprint, item.Revision.ToString(CultureInfo.InvariantCulture), cancellationToken);
        return new GaijiChange(item, []);
    }

    private async ValueTask<IReadOnlyList<RecleanseResult>> RecleanseAsync(string municipality, IEnumerable<WorkItem> items, CancellationToken cancellationToken)
    {
        List<RecleanseResult> results = [];
        foreach (var charset in items.Where(i => i.State == WorkState.Checked && i.Decision?.Match != GaijiMatch.Excluded).GroupBy(i => i.Charset))
        {
            var codes = charset.Select(i => uint.Parse(i.Code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToList();
            results.AddRange(await engine.RecleanseAsync(municipality, charset.Key, codes, cancellationToken));
        }

        // What the list says is still open is so no more.
        var counted = Load(municipality).Items.Select(i => i.Run).ToHashSet(StringComparer.Ordinal);
        foreach (var run in results.Select(r => r.Run).Where(counted.Contains).Distinct(StringComparer.Ordinal))
        {
            await MergeAsync(run, cancellationToken);
        }

        return results;
    }

    private static RefusedException NotFound(GaijiKey key) => new(
        RefusalReason.GaijiNotFound,
        $"{key.Municipality} の作業一覧に {key.Charset} の {key.Code} はありません。",
        $"the work list of {key.Municipality} has no {key.Code} of {key.Charset}.");

    private static RefusedException Refuse(Refusal refusal) => new(
        refusal.Kind switch
        {
            RefusalKind.State => RefusalReason.GaijiState,
            RefusalKind.SamePerson => RefusalReason.SamePerson,
            RefusalKind.Changed => RefusalReason.GaijiChanged,
            _ => RefusalReason.RequestInvalid,
        },
        refusal.Ja,
        refusal.En);
}
