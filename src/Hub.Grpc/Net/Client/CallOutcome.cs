using Grpc.Core;

namespace Grpc.Net.Client;

/// <summary>How a call ended.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Trailers">Its trailers.</param>
/// <param name="IsLocal">Whether this side ended it: cancellation or deadline.</param>
internal sealed record CallOutcome(Status Status, Metadata Trailers, bool IsLocal);
