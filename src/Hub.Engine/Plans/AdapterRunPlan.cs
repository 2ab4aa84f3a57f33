using Hub.Adapters;
using Hub.Catalog.Editions;
using Hub.Records.Framing;
using Hub.Validation;

namespace Hub.Engine.Plans;

/// <summary>An adapter pack and the rules of its edition, compiled.</summary>
internal sealed class AdapterRunPlan(string adapter, string sha256, AdapterPlan plan, IReadOnlyList<RecordValidator> validators) : IRunPlan
{
    public string Adapter => adapter;

    public string AdapterSha256 => sha256;

    public string Charset => plan.Pack.Charset;

    public string Characters { get; } = CharacterBasis.Of(plan);

    public bool IsDecided(uint code) => plan.Gaiji.TryFind(code, default, out _);

    public IReadOnlyList<string> Files => plan.Pack.Files;

    public Edition Edition => plan.Edition;

    public IReadOnlyList<Group> Groups => plan.Groups;

    public bool Takes(string file) => plan.Takes(file);

    public RecordFramer CreateFramer(string file) => plan.CreateFramer(file);

    public IRecordMapper CreateMapper(string file) => new AdapterMapper(plan.CreateWorker(file), validators);
}
