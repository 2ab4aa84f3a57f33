using System.Globalization;
using Hub.Characters.Packs;

namespace Hub.Characters.Identification;

/// <summary>The gaiji of one site, and the two-person rule about them. Not thread-safe; <see cref="WorkListStore"/> lets one at a time change it.</summary>
public sealed partial class WorkList
{
    /// <summary>What stands in the place of a run where a file was scanned without one.</summary>
    public const string Scan = "scan";

    private readonly SortedDictionary<(string Charset, string Code), WorkItem> _items;

    /// <summary>A list of the given rows.</summary>
    public WorkList(string site, IEnumerable<WorkItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        Site = site;
        _items = new(Comparer<(string Charset, string Code)>.Create((a, b) =>
            string.CompareOrdinal(a.Charset, b.Charset) is not 0 and var c ? c : string.CompareOrdinal(a.Code, b.Code)));
        foreach (var item in items)
        {
            _items[(item.Charset, item.Code)] = item;
        }
    }

    /// <summary>The site, usually the 団体コード.</summary>
    public string Site { get; }

    /// <summary>All rows by charset and code.</summary>
    public IReadOnlyCollection<WorkItem> Items => _items.Values;

    /// <summary>The rows in the order in which they matter: persons affected, then count, then code.</summary>
    public IEnumerable<WorkItem> ByWeight() => _items.Values.OrderByDescending(i => i.Persons).ThenByDescending(i => i.Count);

    /// <summary>A row; null where the list has none.</summary>
    public WorkItem? Find(string charset, string code) => _items.GetValueOrDefault((charset, Canonical(code)));

    /// <summary>The rows with a code, whatever the charset.</summary>
    public IReadOnlyList<WorkItem> Find(string code) => [.. _items.Values.Where(i => i.Code == Canonical(code))];

    /// <summary>Adds a row, or puts new hints on the one that is there.</summary>
    public void AddHints(string charset, string code, GaijiHints hints)
    {
        var item = Find(charset, code) ?? new WorkItem(charset, Canonical(code));
        Put(item with { Hints = hints });
    }

    /// <summary>
    /// Takes over what a run counted. Counts replace those of an earlier run, so that rehearsals don't add up; decisions stay.
    /// </summary>
    public void Merge(GaijiTally tally, string run)
    {
        ArgumentNullException.ThrowIfNull(tally);
        Merge(tally.Items(), run);
    }

    /// <summary>Takes over rows that a run counted; what they say beside the counts is not looked at.</summary>
    public void Merge(IEnumerable<WorkItem> rows, string run)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var counted in rows)
        {
            var item = Find(counted.Charset, counted.Code) ?? new WorkItem(counted.Charset, counted.Code);
            Put(item with
            {
                Scalar = counted.Scalar,
                Count = counted.Count,
                Persons = counted.Persons,
                Records = counted.Records,
                Unresolved = counted.Unresolved,
                Items = counted.Items,
                Samples = counted.Samples,
                Run = run,
            });
        }
    }

    /// <summary>The rows that cleansing goes by, by charset and code: checked, and not excluded.</summary>
    public IEnumerable<WorkItem> Decided => _items.Values.Where(i => i is { State: WorkState.Checked, Decision: not null } && i.Decision.Match != GaijiMatch.Excluded);

    /// <summary>The table that cleansing uses: the decided rows of a charset.</summary>
    public SiteGaijiTable Table(string charset) => new($"{Site}/{charset}", Decided.Where(i => i.Charset == charset).Select(ToSiteGaiji));

    /// <summary>"0x80a1", "80A1" → "80A1".</summary>
    public static string Canonical(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var digits = code.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? code[2..] : code;
        return digits.ToUpperInvariant();
    }

    private static SiteGaiji ToSiteGaiji(WorkItem item)
    {
        _ = ScalarSequence.TryFromText(item.Decision!.Text, out var target);
        _ = CharacterName.TryParse(item.Decision.Target, out var name);
        _ = ScalarSequence.TryParse(item.Scalar, out var meaning);
        _ = uint.TryParse(item.Code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code);
        if (meaning.IsEmpty && item.Charset.StartsWith("utf", StringComparison.Ordinal))
        {
            // The code of a Unicode source is the scalar itself.
            meaning = new ScalarSequence((int)code);
        }

        return new SiteGaiji(code, meaning, target, name, item.Decision.Match);
    }

    private void Put(WorkItem item) => _items[(item.Charset, item.Code)] = item;
}
