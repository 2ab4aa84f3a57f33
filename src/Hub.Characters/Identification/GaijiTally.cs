using System.Globalization;
using Hub.Findings;

namespace Hub.Characters.Identification;

/// <summary>
/// Counts the gaiji that a run or extract meets: occurrences, persons, items, a few masked keys. One for each worker; <see cref="Add(GaijiTally)"/>
/// joins them. Memory is bounded: persons are counted by a 64-bit hash, at most <see cref="MaxPersons"/> in all.
/// </summary>
public sealed class GaijiTally
{
    /// <summary>Most (gaiji, person) pairs that are told apart; beyond, persons are "at least".</summary>
    public const int MaxPersons = 1_000_000;

    private const int MaxSamples = 5;
    private const int MaxItems = 50;

    private readonly Dictionary<(string Charset, uint Code), Counted> _counted = [];
    private int _persons;

    /// <summary>Number of different gaiji.</summary>
    public int Count => _counted.Count;

    /// <summary>Counts one occurrence.</summary>
    /// <param name="charset">Charset of the code.</param>
    /// <param name="code">The vendor's code.</param>
    /// <param name="scalar">The private-use scalar; 0 where there is none.</param>
    /// <param name="item">Item id or source field.</param>
    /// <param name="person">What identifies the person (宛名番号 or the record's key); kept as a hash and one masked sample only.</param>
    public void Observe(string charset, uint code, int scalar, string item, ReadOnlySpan<byte> person)
    {
        if (!_counted.TryGetValue((charset, code), out var counted))
        {
            counted = new Counted { Scalar = scalar };
            _counted.Add((charset, code), counted);
        }

        counted.Count++;
        if (counted.Items.Count < MaxItems)
        {
            counted.Items.Add(item);
        }

        if (person.IsEmpty || _persons >= MaxPersons || !counted.Persons.Add(Hash(person)))
        {
            return;
        }

        _persons++;
        if (counted.Samples.Count < MaxSamples)
        {
            counted.Samples.Add(Mask.Shape(person));
        }
    }

    /// <summary>Adds what another worker counted.</summary>
    public void Add(GaijiTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var (key, theirs) in other._counted)
        {
            if (!_counted.TryGetValue(key, out var mine))
            {
                mine = new Counted { Scalar = theirs.Scalar };
                _counted.Add(key, mine);
            }

            var before = mine.Persons.Count;
            mine.Count += theirs.Count;
            mine.Persons.UnionWith(theirs.Persons);
            mine.Items.UnionWith(theirs.Items);
            mine.Samples.AddRange(theirs.Samples.Take(MaxSamples - mine.Samples.Count));
            _persons += mine.Persons.Count - before;
        }
    }

    internal IEnumerable<WorkItem> Items() => _counted
        .OrderBy(c => c.Key.Charset, StringComparer.Ordinal).ThenBy(c => c.Key.Code)
        .Select(c => new WorkItem(c.Key.Charset, c.Key.Code.ToString("X4", CultureInfo.InvariantCulture))
        {
            Scalar = new ScalarSequence(c.Value.Scalar).ToString(),
            Count = c.Value.Count,
            Persons = c.Value.Persons.Count,
            Items = [.. c.Value.Items],
            Samples = [.. c.Value.Samples],
        });

    // FNV-1a: a key of one person must give the same number in every worker.
    private static ulong Hash(ReadOnlySpan<byte> person)
    {
        var hash = 14695981039346656037;
        foreach (var b in person)
        {
            hash = (hash ^ b) * 1099511628211;
        }

        return hash;
    }

    private sealed class Counted
    {
        public int Scalar { get; init; }

        public long Count { get; set; }

        public HashSet<ulong> Persons { get; } = [];

        public SortedSet<string> Items { get; } = new(StringComparer.Ordinal);

        public List<string> Samples { get; } = [];
    }
}
