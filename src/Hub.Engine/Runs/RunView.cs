using Hub.Storage.Runs;
using Hub.Storage.Streams;

namespace Hub.Engine.Runs;

/// <summary>A run with its streams, as they are now.</summary>
/// <param name="Run">The run.</param>
/// <param name="Streams">Its streams in the order of the manifest.</param>
public sealed record RunView(StoredRun Run, IReadOnlyList<StoredStream> Streams);
