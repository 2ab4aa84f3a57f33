using System.Text.Json.Serialization;
using Hub.Storage.Runs;

namespace Hub.Storage.Sqlite;

/// <summary>How the nested parts of a run are written into their columns.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Manifest))]
[JsonSerializable(typeof(IReadOnlyList<GroupResult>))]
[JsonSerializable(typeof(IReadOnlyList<TotalResult>))]
[JsonSerializable(typeof(CommitOverride))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
internal sealed partial class StoreJson : JsonSerializerContext;
