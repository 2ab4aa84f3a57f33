using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Validation.Rules;

namespace Hub.Validation.Across;

/// <summary>
/// Rules across the rows of a run: keys, foreign keys, histories, and the rule set's. Rows are given once in any order; of each only the keys are kept, sorted
/// on disk where memory does not do, so that memory does not grow with the run and any store serves. Same rows → same findings. Not thread-safe.
/// </summary>
public sealed class AcrossCheck : IDisposable
{
    private readonly List<IAcrossPlan> _plans = [];
    private readonly List<(AcrossRule Rule, Group Missing)> _notApplicable = [];
    private readonly Dictionary<Group, Feed> _feeds = [];
    private readonly Dictionary<Group, StandardRecord> _others = [];
    private readonly KeyBuilder _entry = new();
    private readonly KeySort _sort;
    private readonly AcrossSink _sink;

    private AcrossCheck(AcrossOptions options)
    {
        _sort = new KeySort(options.Folder, options.ChunkBytes);
        _sink = new AcrossSink(options.Profile, options.Streams, options.IsIncomplete);
    }

    /// <summary>Compiles the rules for a run that fills the given groups.</summary>
    /// <param name="edition">The edition of the rows.</param>
    /// <param name="groups">The groups that the run fills.</param>
    /// <param name="rules">Rules beside the edition's own; null for the built-in ones of the business.</param>
    /// <param name="options">How it works.</param>
    /// <exception cref="RuleException">A rule names an item that the group doesn't have, or can't be read.</exception>
    public static AcrossCheck Create(Edition edition, IReadOnlyCollection<Group> groups, RuleSet? rules, AcrossOptions options)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(options);
        return Create(edition, groups, AcrossRules.Of(edition, rules), options);
    }

    internal static AcrossCheck Create(Edition edition, IReadOnlyCollection<Group> groups, IReadOnlyList<AcrossRule> rules, AcrossOptions options)
    {
        var check = new AcrossCheck(options);
        foreach (var rule in rules)
        {
            if (Compile(edition, groups, rule, options) is { } plan)
            {
                check.Add(plan, groups);
            }
        }

        return check;
    }

    /// <summary>Takes a row of the run.</summary>
    /// <param name="group">Its group, one of those the check was made for.</param>
    /// <param name="stream">Place of its stream in the manifest.</param>
    /// <param name="record">Ordinal of its record in the stream.</param>
    /// <param name="row">Its canonical bytes.</param>
    public void Add(Group group, int stream, long record, ReadOnlySpan<byte> row)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (!_feeds.TryGetValue(group, out var feed))
        {
            return;
        }

        feed.Rows++;
        feed.Row.ReadFrom(row);
        var origin = new RowOrigin(stream, record);
        foreach (var at in feed.Plans)
        {
            _entry.Begin(at);
            if (_plans[at].TryWrite(feed.Row, origin, _entry))
            {
                _sort.Add(_entry.Bytes);
            }
        }
    }

    /// <summary>Takes a row of another run.</summary>
    /// <param name="source">Which run.</param>
    /// <param name="group">Its group, of its own edition.</param>
    /// <param name="row">Its canonical bytes.</param>
    public void AddOther(AcrossSource source, Group group, ReadOnlySpan<byte> row)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (!_others.TryGetValue(group, out var record))
        {
            _others[group] = record = new StandardRecord(group);
        }

        record.ReadFrom(row);
        for (var at = 0; at < _plans.Count; at++)
        {
            if (_plans[at] is IOtherRowsPlan plan)
            {
                _entry.Begin(at);
                if (plan.TryWriteOther(source, record, _entry))
                {
                    _sort.Add(_entry.Bytes);
                }
            }
        }
    }

    /// <summary>The group of another run's edition whose rows <see cref="AddOther"/> wants; null: none.</summary>
    public static Group? OtherGroup(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return AddressNumbers.GroupOf(edition);
    }

    /// <summary>What is wrong, after all rows were given: rule by rule, in the order of the keys. Walked once.</summary>
    public IEnumerable<Finding> Complete()
    {
        foreach (var (rule, missing) in _notApplicable.Concat(_plans.Where(p => p.Groups.Any(g => !IsEmpty(g))).SelectMany(p => p.Prerequisites.Where(IsEmpty).Select(g => (p.Rule, g)))))
        {
            yield return new Finding(AcrossFindings.RuleNotApplicable, SourcePosition.None) { Field = rule.Id, Found = missing.Id, Expected = $"{rule.Id}: {rule.Formula}" };
        }

        using var entries = _sort.Read();
        var at = -1;
        while (entries.MoveNext())
        {
            var plan = System.Buffers.Binary.BinaryPrimitives.ReadUInt16BigEndian(entries.Current);
            if (plan != at)
            {
                End(at);
                at = plan;
            }

            if (!_plans[at].Prerequisites.Any(IsEmpty))
            {
                _plans[at].See(entries.Current[2..], _sink);
            }

            foreach (var finding in _sink.Findings)
            {
                yield return finding;
            }

            _sink.Findings.Clear();
        }

        End(at);
        foreach (var finding in _sink.Findings)
        {
            yield return finding;
        }

        _sink.Findings.Clear();
    }

    /// <inheritdoc/>
    public void Dispose() => _sort.Dispose();

    private static IAcrossPlan? Compile(Edition edition, IReadOnlyCollection<Group> groups, AcrossRule rule, AcrossOptions options)
    {
        if (rule.Kind == AcrossRuleKind.AddressNumber)
        {
            var given = AddressNumbers.GroupOf(edition);
            return rule.Id.EndsWith("-2", StringComparison.Ordinal)
                ? given is not null && groups.Contains(given) && options.Others.Contains(AcrossSource.Earlier) ? new RenumberingPlan(given, rule) : null
                : options.Others.Any(o => o != AcrossSource.Earlier) ? new AddressNumberPlan(edition, groups, rule) : null;
        }

        if (edition.FindGroup(rule.Group) is not { } group)
        {
            throw new RuleException(rule.Id, $"\"{rule.Group}\" is no group of edition {edition.Id}.");
        }

        return !groups.Contains(group) ? null : rule.Kind switch
        {
            AcrossRuleKind.Key => new KeyPlan(group, rule),
            AcrossRuleKind.Reference => new ReferencePlan(group.Relations[int.Parse(rule.Id.AsSpan(rule.Id.LastIndexOf('-') + 1), System.Globalization.CultureInfo.InvariantCulture) - 1], rule),
            AcrossRuleKind.OnePer => new OnePerPlan(group, rule),
            AcrossRuleKind.History => new HistoryPlan(group, rule),
            AcrossRuleKind.Sum => new SumPlan(edition, group, rule),
            _ => new SameValuePlan(group, rule),
        };
    }

    private void Add(IAcrossPlan plan, IReadOnlyCollection<Group> groups)
    {
        if (plan.Prerequisites.FirstOrDefault(p => !groups.Contains(p)) is { } missing)
        {
            _notApplicable.Add((plan.Rule, missing));
            return;
        }

        foreach (var group in plan.Groups)
        {
            if (!_feeds.TryGetValue(group, out var feed))
            {
                _feeds[group] = feed = new Feed(new StandardRecord(group));
            }

            feed.Plans.AddRange(Enumerable.Repeat(_plans.Count, plan is AddressNumberPlan numbers ? numbers.EntriesOf(group) : 1));
        }

        _plans.Add(plan);
    }

    private bool IsEmpty(Group group) => !_feeds.TryGetValue(group, out var feed) || feed.Rows == 0;

    private void End(int plan)
    {
        if (plan >= 0 && !_plans[plan].Prerequisites.Any(IsEmpty))
        {
            _plans[plan].End(_sink);
        }
    }

    private sealed class Feed(StandardRecord row)
    {
        public StandardRecord Row => row;

        public List<int> Plans { get; } = [];

        public long Rows { get; set; }
    }
}
