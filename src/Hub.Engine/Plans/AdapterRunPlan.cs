using Hub.Adapters;
using Hub.Adapters.Explaining;
using Hub.Adapters.Lookups;
using Hub.Adapters.Plan;
using Hub.Catalog.Editions;
using Hub.Records.Framing;
using Hub.Validation;
using Hub.Validation.Rules;
using Hub.Validation.Values;

namespace Hub.Engine.Plans;

/// <summary>An adapter pack and the rules of its edition, compiled.</summary>
internal sealed class AdapterRunPlan(string adapter, string sha256, AdapterPlan plan, RuleSet rules, ValidationProfile profile, string municipality = "") : IRunPlan
{
    private readonly IReadOnlyList<RecordValidator> _validators = RecordValidator.Compile(plan.Edition, profile, rules, MunicipalityScope.Of(municipality));

    public string Adapter => adapter;

    public string AdapterSha256 => sha256;

    public string Charset => plan.Pack.Charset;

    public string Characters { get; } = CharacterBasis.Of(plan);

    public bool IsDecided(uint code) => plan.Gaiji.TryFind(code, default, out _);

    public IReadOnlyList<string> Files => plan.Pack.Files;

    public Edition Edition => plan.Edition;

    public IReadOnlyList<Group> Groups => plan.Groups;

    public RuleSet Rules => rules;

    public ValidationProfile Profile => profile;

    public IReadOnlyList<RecordValidator> Validators => _validators;

    public bool Takes(string file) => plan.Takes(file);

    public IEnumerable<(string Source, IReadOnlyList<string> Files)> SourcesWithout(IReadOnlyList<string> files) => plan.SourcesWithout(files);

    public RecordFramer CreateFramer(string file) => plan.CreateFramer(file);

    public SuppliedOrigin? OriginOf(CountKind kind, string group, string itemId) => plan.OriginOf(kind, group, itemId);

    public IReadOnlyList<Group> Kept => plan.Kept;

    public IReadOnlyList<LookupDefinition> Lookups => plan.Lookups;

    public IReadOnlyList<string> LookupsIn(string file) => plan.LookupsIn(file);

    public IReadOnlyList<string> LookupsFor(string file) => plan.LookupsFor(file);

    public IRecordMapper CreateMapper(string file) => CreateMapper(file, LookupSet.Empty);

    public IRecordMapper CreateMapper(string file, LookupSet lookups) => new AdapterMapper(plan.CreateWorker(file, lookups), _validators);
}
