using Hub.Records.Framing;

namespace Hub.Engine.Streams;

/// <summary>Where reading can restart, and the digest of everything before.</summary>
internal sealed record RestartPoint(FramerPosition Position, byte[] Digest);
