using Hub.Adapters.Compiling;
using Hub.Adapters.Explaining;
using Hub.Adapters.Lookups;
using Hub.Adapters.Model;
using Hub.Adapters.Packs;
using Hub.Adapters.Plan;
using Hub.Adapters.Plan.Fields;
using Hub.Catalog.Editions;
using Hub.Characters.Packs;
using Hub.Characters.Policies;
using Hub.Records.Framing;

namespace Hub.Adapters;

/// <summary>A pack compiled against its edition: immutable, thread-safe, shared by all workers of a run.</summary>
public sealed class AdapterPlan
{
    private readonly SourcePlan[] _sources;
    private readonly IReadOnlyList<CountedItem> _counted;

    private readonly FieldCharset _charset;

    internal AdapterPlan(AdapterPack pack, Edition edition, FieldCharset charset, SourcePlan[] sources, IReadOnlyList<CountedItem> counted)
    {
        _charset = charset;
        Pack = pack;
        Edition = edition;
        _sources = sources;
        _counted = counted;
        Groups = [.. sources.SelectMany(s => s.Groups).Select(g => g.Group).Where(g => g.Ordinal >= 0).Distinct().OrderBy(g => g.Ordinal)];
        Lookups = [.. sources.Where(s => s.Lookup is not null).Select(s => new LookupDefinition(s.Name, s.Lookup!.Group) { Used = s.Lookup.Used, Unused = s.Lookup.Unused ?? default })];
        Kept = [.. Lookups.Select(l => l.Group), .. Lookups.Select(l => l.Used).OfType<Group>()];
    }

    /// <summary>The pack.</summary>
    public AdapterPack Pack { get; }

    /// <summary>The edition that rows conform to.</summary>
    public Edition Edition { get; }

    /// <summary>Groups that rows are written to, in the order of the edition.</summary>
    public IReadOnlyList<Group> Groups { get; }

    /// <summary>
    /// What is kept of the records of lookup sources, for others to be joined to. All streams that fill one (<see cref="LookupsIn"/>) are to be mapped before any
    /// stream that needs it (<see cref="LookupsFor"/>).
    /// </summary>
    public IReadOnlyList<LookupDefinition> Lookups { get; }

    /// <summary>Groups of what is kept beside the rows of the edition: those of <see cref="Lookups"/>, then the keys looked up in those that ask for them.</summary>
    public IReadOnlyList<Group> Kept { get; }

    /// <summary>Files of the installed code tables that it was compiled with; those of the pack itself are not among them.</summary>
    public IReadOnlyList<string> InstalledTables { get; internal init; } = [];

    /// <summary>How text is cleansed; names the table of the municipality's gaiji where it has one.</summary>
    public CharacterPolicy CharacterPolicy => _charset.Cleanser.Policy;

    /// <summary>What was decided about the municipality's gaiji.</summary>
    public SiteGaijiTable Gaiji => _charset.Gaiji;

    /// <summary>The added characters (GJ) that it was compiled with.</summary>
    public AddedCharacterPack AddedCharacters { get; internal init; } = AddedCharacterPack.Empty;

    /// <summary>Required items that the adapter leaves empty on purpose, by group: a dry-run refuses such rows.</summary>
    public IEnumerable<(string Group, IReadOnlyList<string> Items)> LeftEmpty =>
        from spec in Pack.Document.Groups
        let items = spec.Items.Where(i => i.Value.Kind == ValueKind.Empty)
            .Select(i => Edition.FindGroup(spec.Group.Value)?.Find(i.Item.Value)).OfType<Item>()
            .Where(i => i.Requirement == Requirement.Required).Select(i => i.Name).ToList()
        where items.Count > 0
        select (spec.Group.Value, (IReadOnlyList<string>)items);

    /// <summary>What the mapping says of a value that it supplied; null where it fills no such item.</summary>
    public SuppliedOrigin? OriginOf(CountKind kind, string group, string itemId) => SuppliedOrigin.Of(Pack, Edition, kind, group, itemId);

    internal IReadOnlyList<SourcePlan> Sources => _sources;

    internal FieldCharset Charset => _charset;

    /// <summary>Compiles a pack; null when it has a mistake, with all of them in <paramref name="problems"/>.</summary>
    /// <exception cref="ArgumentException">The edition is not the one that the pack targets.</exception>
    public static AdapterPlan? Compile(AdapterPack pack, Edition edition, AdapterSite site, AdapterProblems problems)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(problems);
        return new PlanCompiler(pack, edition, site, problems).Compile();
    }

    /// <summary>True when the adapter knows what is in a stream of that name (a path counts by its last part).</summary>
    public bool Takes(string stream) => SourcesOf(stream).Length > 0;

    /// <summary>Sources that none of the streams has anything for, each with the names that its file may have.</summary>
    public IEnumerable<(string Source, IReadOnlyList<string> Files)> SourcesWithout(IReadOnlyList<string> streams)
    {
        var held = streams.SelectMany(SourcesOf).ToHashSet();
        return _sources.Where(s => !held.Contains(s)).Select(s => (s.Name, (IReadOnlyList<string>)s.Files));
    }

    /// <summary>Cuts a stream into records.</summary>
    /// <exception cref="ArgumentException">The adapter has no source for the stream.</exception>
    public RecordFramer CreateFramer(string stream) => FramerFactory.Create(Required(stream));

    /// <summary>A worker for the records of a stream that needs no look-ups, or finds nothing in those that it needs. Workers share nothing that changes.</summary>
    /// <exception cref="ArgumentException">The adapter has no source for the stream.</exception>
    public AdapterWorker CreateWorker(string stream) => CreateWorker(stream, LookupSet.Empty);

    /// <summary>A worker for the records of a stream, with the look-ups that they are joined to. Workers share nothing that changes.</summary>
    /// <exception cref="ArgumentException">The adapter has no source for the stream.</exception>
    public AdapterWorker CreateWorker(string stream, LookupSet lookups)
    {
        ArgumentNullException.ThrowIfNull(lookups);
        return new(Required(stream), _charset, CreateCounts(), stream, lookups, Kept);
    }

    /// <summary>Names of the lookup sources whose records are in a stream; empty for most.</summary>
    public IReadOnlyList<string> LookupsIn(string stream) => [.. SourcesOf(stream).Where(s => s.Lookup is not null).Select(s => s.Name)];

    /// <summary>Names of the lookup sources that the records of a stream are joined to; empty for most.</summary>
    public IReadOnlyList<string> LookupsFor(string stream) => [.. SourcesOf(stream).SelectMany(s => s.Joins).Select(j => j.Lookup.Source).Distinct()];

    /// <summary>A record of the named source to be written field by field.</summary>
    /// <exception cref="ArgumentException">The adapter has no source of that name.</exception>
    public SourceRecord CreateRecord(string source) => SourceRecord.Create(
        _sources.FirstOrDefault(s => s.Name == source)
            ?? throw new ArgumentException($"Adapter {Pack.Name} has no source {source}; it has {string.Join(", ", _sources.Select(s => s.Name))}.", nameof(source)),
        _charset.Charset,
        _charset.IsEbcdic);

    /// <summary>Counts at 0, to sum those of workers in.</summary>
    public MappingCounts CreateCounts() => new(_counted);

    private SourcePlan[] Required(string stream)
    {
        var sources = SourcesOf(stream);
        return sources.Length > 0
            ? sources
            : throw new ArgumentException($"Adapter {Pack.Name} has no source for a file named {stream}; it takes {string.Join(", ", Pack.Files)}.", nameof(stream));
    }

    private SourcePlan[] SourcesOf(string stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var name = stream.AsSpan(stream.LastIndexOfAny(['/', '\\']) + 1).ToString();
        return [.. _sources.Where(s => s.Files.Any(f => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(f, name, ignoreCase: true)))];
    }
}
