using Hub.Findings;
using Hub.Storage.Streams;

namespace Hub.Engine.Streams;

/// <summary>The answer to a block.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="NextOffset">Where the next block starts.</param>
/// <param name="Durable">What is stored.</param>
public readonly record struct AppendResult(AppendOutcome Outcome, long NextOffset, Checkpoint Durable)
{
    /// <summary>Why the run stopped reading; null: it did not.</summary>
    public Finding? Stop { get; init; }
}
