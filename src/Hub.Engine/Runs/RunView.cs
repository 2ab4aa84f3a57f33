using Hub.Storage.Runs;
using Hub.Storage.Streams;

namespace Hub.Engine.Runs;

/// <summary>A run with its streams, as they are now.</summary>
/// <param name="Run">The run.</param>
/// <param name="Streams">Its streams in the order of the manifest.</param>
public sealed record RunView(StoredRun Run, IReadOnlyList<StoredStream> Streams)
{
    /// <summary>Names of the streams that have to be finalized before a stream takes data, by its name; streams that wait for none are left out.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Order { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
