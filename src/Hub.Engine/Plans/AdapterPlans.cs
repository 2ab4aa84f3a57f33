using Hub.Adapters;
using Hub.Adapters.Packs;
using Hub.Catalog.Editions;
using Hub.Characters.Identification;
using Hub.Characters.Packs;
using Hub.Validation;

namespace Hub.Engine.Plans;

/// <summary>
/// Plans from adapter packs and editions. A plan is compiled once and kept while it is one of those used last; it is compiled again after the pack's files, the installed code
/// tables, the site's rules or the municipality's decisions changed.
/// </summary>
public sealed class AdapterPlans : IPlanSource
{
    // A plan takes about 2 MB with a mainframe's charset, and 40 ms to compile: a municipality's 20 businesses have room.
    private const int MostPlans = 32;

    private readonly AdapterLibrary _adapters;
    private readonly string _tablesFolder;
    private readonly IReadOnlyList<string> _tables;
    private readonly EditionLibrary _editions;
    private readonly SiteCharacters _characters;
    private readonly SiteRules _rules;
    private readonly PlanCache _plans = new(MostPlans);

    /// <summary>Plans from the built-in packs and editions and those of the options' folders.</summary>
    public AdapterPlans(EngineOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _adapters = new AdapterLibrary(options.AdapterFolders);
        _tablesFolder = options.TablesFolder ?? Path.Combine(options.DataFolder, "tables");
        _tables = options.Tables;
        _characters = new SiteCharacters(Path.Combine(options.DataFolder, "characters"));
        _editions = EditionLibrary.Load(options.EditionFolder);
        _rules = new SiteRules(options.RulesFolder ?? Path.Combine(options.DataFolder, "rules"));
    }

    /// <inheritdoc/>
    public IRunPlan Find(PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var folder = _adapters.Find(request.Adapter) ?? throw Unknown(request.Adapter);
        var (gaiji, added, characters) = _characters.Read(request.Municipality);
        var version = $"{PackDigest.WithRules(PackDigest.Of(folder), _rules.FilesOf(""))}\n{PackDigest.OfTables(_tablesFolder)}\n{characters}";
        return _plans.Find(request.Key, version) ?? _plans.Keep(request.Key, version, Compile(request, folder, gaiji, added));
    }

    private AdapterRunPlan Compile(PlanRequest request, string folder, WorkList gaiji, AddedCharacterPack added)
    {
        var profile = ValidationProfile.Find(request.Profile) ?? throw Refused.Request(
            $"検証プロファイル「{request.Profile}」はありません。cutover または rehearsal を指定してください。",
            $"there is no validation profile \"{request.Profile}\": name cutover or rehearsal.");
        var problems = new AdapterProblems();
        var pack = AdapterPack.Load(folder, problems) ?? throw Broken(request.Adapter, problems);
        var edition = _editions.Find(pack.Edition) ?? throw new RefusedException(
            RefusalReason.EditionNotFound,
            $"アダプタ {request.Adapter} の版 {pack.Edition} がありません。`hub spec list` で版を確かめ、必要なら `hub spec import` で取り込んでください。",
            $"adapter {request.Adapter} targets edition {pack.Edition}, which is not here: see `hub spec list`, import it with `hub spec import`.");
        var site = new AdapterSite { Parameters = request.Parameters, Municipality = request.Municipality, TablesFolder = _tablesFolder, Tables = _tables, Gaiji = request.Municipality.Length == 0 ? null : gaiji, Added = added };
        var plan = AdapterPlan.Compile(pack, edition, site, problems) ?? throw Broken(request.Adapter, problems);
        var rules = _rules.Load(edition);
        var digest = PackDigest.WithRules(PackDigest.Of(folder, plan.InstalledTables), _rules.FilesOf(edition.Business));
        return new AdapterRunPlan(request.Adapter, digest, plan, rules, profile.With(rules), request.Municipality);
    }

    private RefusedException Unknown(string adapter)
    {
        var nearest = _adapters.NearestTo(adapter);
        return new RefusedException(
            RefusalReason.AdapterNotFound,
            $"アダプタ {adapter} はありません。{(nearest is null ? "" : $"{nearest} のことでしょうか。")}`hub adapter list` で一覧を確かめてください。",
            $"there is no adapter {adapter}{(nearest is null ? "" : $": did you mean {nearest}?")} See `hub adapter list`.")
        {
            Metadata = new Dictionary<string, string> { ["adapter"] = adapter },
        };
    }

    private static RefusedException Broken(string adapter, AdapterProblems problems)
    {
        var first = problems[0];
        return new RefusedException(
            RefusalReason.AdapterInvalid,
            $"アダプタ {adapter} に誤りが {problems.Count} 件あります。{first.File}:{first.Line}:{first.Column}: {first.Ja} `hub adapter check` で全件を確かめてください。",
            $"adapter {adapter} has {problems.Count} mistake(s). {first} See all with `hub adapter check`.")
        {
            Metadata = new Dictionary<string, string> { ["adapter"] = adapter },
        };
    }
}
