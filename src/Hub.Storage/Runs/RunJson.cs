using System.Text.Json.Serialization;

namespace Hub.Storage.Runs;

/// <summary>How the nested parts of a run are written as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Manifest))]
[JsonSerializable(typeof(IReadOnlyList<GroupResult>))]
[JsonSerializable(typeof(IReadOnlyList<TotalResult>))]
[JsonSerializable(typeof(CommitOverride))]
[JsonSerializable(typeof(RunDeletion))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
internal sealed partial class RunJson : JsonSerializerContext;
