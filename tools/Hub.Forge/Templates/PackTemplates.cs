using System.Runtime.CompilerServices;
using Hub.Adapters;
using Hub.Adapters.Lookups;
using Hub.Adapters.Plan;
using Hub.Forge.Writing;
using Hub.Records;

namespace Hub.Forge.Templates;

/// <summary>The templates of all sources of a pack, made once of its unit tests.</summary>
internal sealed class PackTemplates
{
    private const int FaultyTemplates = 8;

    private static readonly ConditionalWeakTable<AdapterPlan, PackTemplates> s_known = [];

    private readonly AdapterPlan _plan;
    private readonly Dictionary<string, SourceTemplates> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceShape> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TemplateFactory> _factories = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<RecordTemplate, TemplateLinks>> _links;
    private readonly Lazy<HashSet<(SourceTemplates Source, int Relation)>> _providers;
    private readonly List<string> _missed = [];
    private readonly List<string> _unusable = [];

    private PackTemplates(AdapterPlan plan)
    {
        _plan = plan;
        _links = new(FindLinks);
        _providers = new(FindProviders);
        Frames = FrameRecord.Of(plan);
        var seeds = SeedReader.Read(plan).ToLookup(s => s.Source);
        var keys = new KeyFinder(plan, seeds);
        var roles = new RoleFinder(plan, keys).Find();
        var names = new NameBook(plan.Charset.Charset);
        var trial = new TrialRun(plan);
        var left = plan.Sources.Where(s => s.Groups.Count > 0).ToList();
        while (left.Count > 0)
        {
            var next = left.FindIndex(s => !s.Joins.Any(j => left.Any(l => l != s && l.Name == j.Lookup.Source)));
            var source = left[Math.Max(next, 0)];
            left.Remove(source);
            Make(source, [.. seeds[source.Name]], [.. roles[source.Name]], keys.LevelOf(source), names, trial);
        }

        Sources = [.. _plan.Sources.Select(s => _sources.GetValueOrDefault(s.Name)).OfType<SourceTemplates>()];
        var all = Enumerable.Range(0, LifeClass.All.Count).ToList();
        var fitting = all.Where(c => _sources.Values.All(s => s.ByClass[c].Count > 0)).ToList();
        Classes = fitting.Count > 0 ? fitting : all;
    }

    /// <summary>The sources that can be written, in the order of the pack.</summary>
    public IReadOnlyList<SourceTemplates> Sources { get; }

    /// <summary>Headers and trailers of its files.</summary>
    public IReadOnlyList<FrameRecord> Frames { get; }

    /// <summary>Classes of persons that all sources can show.</summary>
    public IReadOnlyList<int> Classes { get; }

    /// <summary>Faults that had to be found and were not: mistakes of the hub, or of what is told beforehand.</summary>
    public IReadOnlyList<string> Missed => _missed;

    /// <summary>Tests of sources that could not be used, with what was found in their records.</summary>
    public IReadOnlyList<string> Unusable => _unusable;

    /// <summary>The templates of a plan.</summary>
    public static PackTemplates Of(AdapterPlan plan) => s_known.GetValue(plan, static p => new PackTemplates(p));

    /// <summary>Where the fields of a source lie.</summary>
    public SourceShape ShapeOf(string source) => _shapes[source];

    /// <summary>How a record depends on others; asked for only where there are faults.</summary>
    public TemplateLinks LinksOf(RecordTemplate template) => _links.Value[template];

    /// <summary>True where records of a source may be what a relation refers to.</summary>
    public bool IsProvider(SourceTemplates source, int relation) => _providers.Value.Contains((source, relation));

    private Dictionary<RecordTemplate, TemplateLinks> FindLinks()
    {
        var finder = new LinkFinder(_plan);
        return new(Sources.SelectMany(s => _factories[s.Source.Name].Links(s.ByClass.SelectMany(t => t).Concat(s.Earlier.Values), finder)), ReferenceEqualityComparer.Instance);
    }

    private HashSet<(SourceTemplates Source, int Relation)> FindProviders() =>
        [.. Sources.SelectMany(s => s.ByClass.SelectMany(t => t).Concat(s.Earlier.Values).SelectMany(t => LinksOf(t).Provides).Select(p => (s, p.Relation)))];

    private void Make(SourcePlan source, List<Seed> seeds, List<RoleField> roles, KeyLevel level, NameBook names, TrialRun trial)
    {
        if (seeds.Count == 0)
        {
            return;
        }

        var shape = new SourceShape(_plan, source);
        var factory = new TemplateFactory(_plan, shape, roles, names, trial, new AcrossTrial(_plan, level), level, (citizen, citizens) => Lookups(source, citizen, citizens));
        if (factory.Make(seeds) is not { Count: > 0 } byClass)
        {
            _unusable.AddRange(seeds.Select(s => $"{s.Source} {s.Name}: {factory.WhyNot(s)}"));
            return;
        }

        _shapes[source.Name] = shape;
        _factories[source.Name] = factory;
        _sources[source.Name] = new SourceTemplates(source, level, byClass, factory.Earlier(byClass), Faults(source, byClass, factory, trial)) { Ordinal = _sources.Count };
    }

    private List<RecordTemplate> Faults(SourcePlan source, IReadOnlyList<IReadOnlyList<RecordTemplate>> byClass, TemplateFactory factory, TrialRun trial)
    {
        var faults = new List<RecordTemplate>();
        var finder = new FaultFinder(_plan, source);
        var citizen = new Citizens(1, [.. Enumerable.Range(0, LifeClass.All.Count)]).Of(5);
        var tried = byClass.SelectMany(t => t).DistinctBy(t => t.Seed).Concat(byClass.SelectMany(t => t).Where((_, i) => i % 17 == 3)).Take(FaultyTemplates);
        foreach (var template in tried)
        {
            factory.Run(template, citizen);
            var filled = new HashSet<string>(trial.Filled, StringComparer.Ordinal);
            foreach (var candidate in finder.Find(template.Seed, filled).DistinctBy(c => (c.Name, c.Field, c.Value)))
            {
                var fault = new Fault(candidate.Name, candidate.Field, true, candidate.Expected);
                var changes = new Dictionary<string, string>(template.Changes, StringComparer.Ordinal) { [candidate.Field] = candidate.Value };
                if (factory.Build(template.Seed, changes, fault, candidate.Field) is not { } faulty)
                {
                    continue;
                }

                var found = factory.Run(faulty, citizen);
                if (found.SetEquals(fault.Expected))
                {
                    faults.Add(faulty);
                }
                else if (candidate.IsCertain && !found.Contains(candidate.Expected))
                {
                    _missed.Add($"{source.Name} {template.Seed.Name}: {candidate.Name} in {candidate.Field} ({candidate.Value}) gave {string.Join(' ', found)}");
                }
            }
        }

        return faults;
    }

    /// <summary>The records that a person's record is joined to; null where it is joined to none.</summary>
    private LookupSet? Lookups(SourcePlan source, Citizen citizen, Citizens citizens)
    {
        if (source.Joins.Length == 0)
        {
            return null;
        }

        var builder = new LookupBuilder(_plan);
        foreach (var join in source.Joins)
        {
            if (_sources.TryGetValue(join.Lookup.Source, out var other))
            {
                var whose = other.Level.Owner(citizen, citizens);
                var template = Pick(other.ByClass, whose, 0);
                var record = new byte[other.MaxLength];
                var length = template.Write(whose, citizens, record);
                var shape = _shapes[other.Source.Name];
                builder.Add(shape.Stream, new RawRecord(0, 0, record.AsSpan(0, length)) { Header = shape.Header });
            }
        }

        return builder.Build();
    }

    /// <summary>A template of the class, or of the next class that has one.</summary>
    public static RecordTemplate Pick(IReadOnlyList<IReadOnlyList<RecordTemplate>> byClass, in Citizen citizen, int number)
    {
        for (var i = 0; i < byClass.Count; i++)
        {
            var templates = byClass[(citizen.Class + i) % byClass.Count];
            if (templates.Count > 0)
            {
                return templates[number % templates.Count];
            }
        }

        throw new InvalidOperationException("A source without templates.");
    }
}
