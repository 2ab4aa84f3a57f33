using Hub.Adapters.Explaining;
using Hub.Adapters.Lookups;
using Hub.Adapters.Plan;
using Hub.Catalog.Editions;
using Hub.Records.Framing;
using Hub.Validation;
using Hub.Validation.Rules;

namespace Hub.Engine.Plans;

/// <summary>How the streams of a run become rows: an adapter pack compiled against its edition. Immutable, shared by all workers.</summary>
public interface IRunPlan
{
    /// <summary>Name of the adapter.</summary>
    string Adapter { get; }

    /// <summary>SHA-256 over the adapter pack's files in lower-case hex.</summary>
    string AdapterSha256 { get; }

    /// <summary>Charset of the source.</summary>
    string Charset { get; }

    /// <summary>Character policy and tables in force, as one JSON object; empty where the plan has none.</summary>
    string Characters => "";

    /// <summary>True where it is decided which character a code is (文字同定).</summary>
    bool IsDecided(uint code) => false;

    /// <summary>Patterns of the names of the files that the adapter takes.</summary>
    IReadOnlyList<string> Files { get; }

    /// <summary>The edition that the rows are of.</summary>
    Edition Edition { get; }

    /// <summary>The groups that the adapter fills, in the order of the edition.</summary>
    IReadOnlyList<Group> Groups { get; }

    /// <summary>Rules beside those of the edition. Default: the built-in ones of the business.</summary>
    RuleSet Rules => RuleSet.BuiltIn(Edition);

    /// <summary>Severities, and how many findings of a kind are allowed. Default: cutover.</summary>
    ValidationProfile Profile => ValidationProfile.Cutover;

    /// <summary>The rules for rows, by the group's ordinal in the edition.</summary>
    IReadOnlyList<RecordValidator> Validators { get; }

    /// <summary>True when the adapter knows a file by this name.</summary>
    bool Takes(string file);

    /// <summary>Sources of the adapter that none of the files holds, each with the names that its file may have. Default none.</summary>
    IEnumerable<(string Source, IReadOnlyList<string> Files)> SourcesWithout(IReadOnlyList<string> files) => [];

    /// <summary>Cuts a file into records.</summary>
    RecordFramer CreateFramer(string file);

    /// <summary>Maps its records.</summary>
    IRecordMapper CreateMapper(string file);

    /// <summary>What is kept of lookup sources beside the rows, for other files to be joined to. Default none.</summary>
    IReadOnlyList<Group> Kept => [];

    /// <summary>The lookups themselves; their groups are among <see cref="Kept"/>. Default none.</summary>
    IReadOnlyList<LookupDefinition> Lookups => [];

    /// <summary>What the mapping says of a value that it supplied; null where it says nothing, which is the default.</summary>
    SuppliedOrigin? OriginOf(CountKind kind, string group, string itemId) => null;

    /// <summary>Names of the lookups that a file fills. Default none.</summary>
    IReadOnlyList<string> LookupsIn(string file) => [];

    /// <summary>Names of the lookups that must be complete before a file is mapped. Default none.</summary>
    IReadOnlyList<string> LookupsFor(string file) => [];

    /// <summary>Maps the records of a file that is joined to others.</summary>
    IRecordMapper CreateMapper(string file, LookupSet lookups) => CreateMapper(file);
}
