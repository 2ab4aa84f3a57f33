using System.Runtime.CompilerServices;
using Hub.Adapters;
using Hub.Catalog.Editions;
using Hub.Engine.Commit;
using Hub.Engine.Plans;
using Hub.Engine.Runs;
using Hub.Engine.Streams;
using Hub.Findings;
using Hub.Storage.Reading;
using Hub.Storage.Runs;
using Hub.Storage.Streams;

namespace Hub.Engine;

/// <content>Everything that can be read about a run.</content>
public sealed partial class HubEngine
{
    /// <summary>A stored finding with its texts.</summary>
    public static Finding ToFinding(in StoredFinding stored) => new(FindingCodes.Find(stored.Code), stored.Position)
    {
        Severity = stored.Severity,
        Field = stored.Field,
        ItemId = stored.ItemId,
        Found = stored.Found,
        Expected = stored.Expected,
    };

    /// <summary>Bytes of the source that a stream holds durably; of typed rows, the bytes of the rows.</summary>
    public static long BytesOf(StoredStream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.Kind == StreamKind.Rows ? StreamSession.RowBytesOf(stream.Checkpoint) : stream.Checkpoint.Offset;
    }

    /// <summary>All findings that fit, in source order.</summary>
    public async IAsyncEnumerable<(FindingKey Key, Finding Finding)> ReadFindingsAsync(string run, FindingFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await RequireRunAsync(run, cancellationToken);
        await foreach (var stored in _store.ReadFindingsAsync(run, filter, cancellationToken))
        {
            yield return (stored.Key, ToFinding(stored));
        }
    }

    /// <summary>All findings that fit and are about an item of a group or a rule of it, in source order. The most that the filter asks for are counted among these.</summary>
    public async IAsyncEnumerable<(FindingKey Key, Finding Finding)> ReadFindingsAsync(string run, FindingFilter filter, string group, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var wanted = await FindGroupAsync(run, group, cancellationToken);
        var rules = RuleGroups.Of(PlanOf(await RequireRunAsync(run, cancellationToken)));
        var left = filter.Limit == 0 ? long.MaxValue : filter.Limit;
        await foreach (var found in ReadFindingsAsync(run, filter with { Limit = 0 }, cancellationToken))
        {
            if (left == 0)
            {
                yield break;
            }

            if (rules.GroupOf(found.Finding.ItemId, found.Finding.Field) == wanted)
            {
                left--;
                yield return found;
            }
        }
    }

    /// <summary>All records in quarantine that fit, in source order, each with all of its findings.</summary>
    public async IAsyncEnumerable<(StoredQuarantine Record, IReadOnlyList<Finding> Findings)> ReadQuarantineAsync(
        string run, QuarantineFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await RequireRunAsync(run, cancellationToken);
        List<StoredQuarantine> part = [];
        await foreach (var record in _store.ReadQuarantineAsync(run, filter, cancellationToken))
        {
            if (part.Count == CorrectedPart.MostRecords || (part.Count > 0 && part[0].Stream != record.Stream))
            {
                foreach (var found in await WithFindingsAsync(run, part, cancellationToken))
                {
                    yield return found;
                }

                part.Clear();
            }

            part.Add(record);
        }

        foreach (var found in await WithFindingsAsync(run, part, cancellationToken))
        {
            yield return found;
        }
    }

    private async ValueTask<IReadOnlyList<(StoredQuarantine Record, IReadOnlyList<Finding> Findings)>> WithFindingsAsync(
        string run, IReadOnlyList<StoredQuarantine> part, CancellationToken cancellationToken)
    {
        if (part.Count == 0)
        {
            return [];
        }

        var findings = await FindingsOfAsync(run, part[0].Stream, [.. part.Select(r => r.Record)], cancellationToken);
        return [.. part.Select(r => (r, (IReadOnlyList<Finding>)[.. findings[r.Record]]))];
    }

    private async ValueTask<ILookup<long, Finding>> FindingsOfAsync(string run, string stream, IReadOnlyList<long> records, CancellationToken cancellationToken)
    {
        List<Finding> findings = [];
        if (records.Count > 0)
        {
            await foreach (var stored in _store.ReadFindingsAsync(run, new FindingFilter { Stream = stream, Records = records }, cancellationToken))
            {
                findings.Add(ToFinding(stored));
            }
        }

        return findings.ToLookup(f => f.Position.Record);
    }

    /// <summary>Canonical bytes of the rows of a group of a committed run or a checked dry-run, in batches; each batch is valid until the next one is asked for.</summary>
    public async IAsyncEnumerable<IReadOnlyList<ReadOnlyMemory<byte>>> ReadRowsAsync(string run, Group group, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(group);
        var stored = await RequireRunAsync(run, cancellationToken);
        if (stored.State != RunState.Committed && (stored.State, stored.Mode) != (RunState.Checked, RunMode.DryRun))
        {
            throw Refused.NotCommitted(run, stored.State);
        }

        await foreach (var rows in RowReader.ReadAsync(_store, run, group.Id, cancellationToken))
        {
            yield return rows.Rows;
        }
    }

    /// <summary>The group of a run's edition by id, name or romaji name.</summary>
    public async ValueTask<Group> FindGroupAsync(string run, string group, CancellationToken cancellationToken)
    {
        var edition = PlanOf(await RequireRunAsync(run, cancellationToken)).Edition;
        return edition.FindGroup(group) ?? throw new RefusedException(
            RefusalReason.GroupNotFound,
            $"版 {edition.Id} にグループ {group} はありません。",
            $"edition {edition.Id} has no group {group}.");
    }

    /// <summary>Japanese name of a group of a run's edition; its id where the adapter is not there any more.</summary>
    public string NameOfGroup(StoredRun run, string group)
    {
        try
        {
            return PlanOf(run).Edition.FindGroup(group)?.Name ?? group;
        }
        catch (RefusedException)
        {
            return group;
        }
    }

    /// <summary>Everything that a report of the run is made from, as it is now.</summary>
    public async ValueTask<RunSummary> SummarizeAsync(string run, int samples, CancellationToken cancellationToken)
    {
        var view = await GetRunAsync(run, cancellationToken);
        var plan = PlanOf(view.Run);
        return new RunSummary(
            view,
            plan,
            await _store.SumFindingsAsync(run, samples, cancellationToken),
            await _store.SumSuppliedAsync(run, cancellationToken),
            await SumDropsAsync(run, cancellationToken),
            await _store.CountRowsAsync(run, cancellationToken));
    }

    /// <summary>Why records came to no row, by stream: dropped by a rule of the adapter, or of a kind that no group wants.</summary>
    private async ValueTask<IReadOnlyList<ReasonTotal>> SumDropsAsync(string run, CancellationToken cancellationToken) =>
    [
        .. await _store.SumReasonsAsync(run, MappingFindings.RecordDropped.Number, cancellationToken),
        .. await _store.SumReasonsAsync(run, CompletenessFindings.RecordWithoutRow.Number, cancellationToken),
    ];
}
