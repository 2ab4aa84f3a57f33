using Hub.Findings;

namespace Hub.Engine.Streams;

/// <summary>Whether both sides agree on a stream.</summary>
/// <param name="IsFinal">True when the stream is finalized.</param>
/// <param name="Findings">What they do not agree on.</param>
public sealed record FinalizeResult(bool IsFinal, IReadOnlyList<Finding> Findings);
