using System.Globalization;
using Hub.Characters.Identification;
using Hub.Characters.Packs;
using Hub.Engine.Plans;
using Hub.Storage.Reading;

namespace Hub.Engine.Identification;

/// <summary>
/// The municipalities' work lists of characters (文字同定): fed from runs, changed by two persons, and what is decided set to work on the runs' quarantine.
/// A request that can't be done is a <see cref="RefusedException"/>. Thread-safe; other processes that use the same folder are waited for.
/// </summary>
public sealed partial class GaijiBook(HubEngine engine, TimeProvider time)
{
    private const int Samples = 5;

    private readonly WorkListStore _lists = new(engine.CharactersFolder);
    private readonly SiteCharacters _characters = new(engine.CharactersFolder);

    /// <summary>The added characters (GJ) of the imported list; empty where there is none.</summary>
    public AddedCharacterPack Added => _characters.Read("").Added;

    /// <summary>When a municipality's list was changed last; the beginning of time where it has none.</summary>
    public DateTimeOffset ChangeTimeOf(string municipality) => new FileInfo(_lists.PathOf(municipality)) is { Exists: true } file ? file.LastWriteTimeUtc : default;

    /// <summary>All rows of a municipality, with the counts of the run that counted last; most persons first.</summary>
    public IReadOnlyList<WorkItem> Read(string municipality) => [.. Load(municipality).ByWeight()];

    /// <summary>Rows that a run met, with its counts; most persons first. Rows that the list did not have are put into it, so that they can be decided.</summary>
    public async ValueTask<IReadOnlyList<WorkItem>> ReadAsync(string municipality, string run, CancellationToken cancellationToken)
    {
        var (stored, counted) = await CountAsync(run, cancellationToken);
        if (municipality.Length > 0 && WorkListStore.Canonical(municipality) != WorkListStore.Canonical(stored))
        {
            throw Refused.Request($"移行実行 {run} は団体 {stored} のもので、{municipality} のものではありません。", $"run {run} is of municipality {stored}, not of {municipality}.");
        }

        var list = Load(stored);
        if (counted.Any(c => list.Find(c.Charset, c.Code) is null))
        {
            list = Change(stored, l =>
            {
                l.Merge(counted.Where(c => l.Find(c.Charset, c.Code) is null), run);
                return l;
            });
        }

        return [.. counted.Select(c => list.Find(c.Charset, c.Code)! with { Count = c.Count, Persons = c.Persons, Records = c.Records, Unresolved = c.Unresolved, Items = c.Items, Samples = c.Samples, Run = run })];
    }

    /// <summary>Takes over what a run counted, in place of what an earlier one did: rehearsals don't add up. Returns the rows that the run met.</summary>
    public async ValueTask<IReadOnlyList<WorkItem>> MergeAsync(string run, CancellationToken cancellationToken)
    {
        var (municipality, counted) = await CountAsync(run, cancellationToken);
        if (counted.Count == 0)
        {
            return [];
        }

        return Change(municipality, list =>
        {
            list.Merge(counted, run);
            return counted.Select(c => list.Find(c.Charset, c.Code)!).ToList();
        });
    }

    private async ValueTask<(string Municipality, IReadOnlyList<WorkItem> Rows)> CountAsync(string run, CancellationToken cancellationToken)
    {
        var (stored, plan, totals) = await engine.SumGaijiAsync(run, Samples, cancellationToken);
        return (stored.Municipality, [.. totals.Select(t => RowOf(t, plan))]);
    }

    private static WorkItem RowOf(GaijiTotal total, IRunPlan plan) => new(plan.Charset, total.Code.ToString("X4", CultureInfo.InvariantCulture))
    {
        Scalar = total.Meaning,
        Count = total.Count,
        Persons = total.Persons,
        Records = total.Records,
        Unresolved = total.Unresolved,
        Items = [.. total.Places.Select(p => plan.Edition.FindItem(p.ItemId) is { } item ? $"{item.Group.Name}:{item.Name}" : p.Field).Distinct().Order(StringComparer.Ordinal)],
        Samples = [.. total.Samples.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Stream}#{s.Record} {s.Key}").TrimEnd())],
    };

    private WorkList Load(string municipality)
    {
        try
        {
            return _lists.Load(municipality);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidDataException)
        {
            throw Unusable(exception);
        }
    }

    private T Change<T>(string municipality, Func<WorkList, T> change)
    {
        try
        {
            return _lists.Change(municipality, change);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidDataException)
        {
            throw Unusable(exception);
        }
    }

    private static RefusedException Unusable(Exception exception) => exception is ArgumentException
        ? Refused.Request($"団体コードは英数字と - _ だけで指定してください（{exception.Message}）。", $"the municipality is named by letters, digits, - and _ ({exception.Message}).")
        : Refused.Request($"文字同定の作業一覧が壊れています（{exception.Message}）。控えから戻してください。", $"the work list is damaged ({exception.Message}): restore it from a backup.");
}
