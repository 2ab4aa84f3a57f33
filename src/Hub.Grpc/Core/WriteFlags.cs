namespace Grpc.Core;

/// <summary>Flags of a write.</summary>
[Flags]
public enum WriteFlags
{
    /// <summary>The message may wait in a buffer for the next one: the call does not flush.</summary>
    BufferHint = 0x1,

    /// <summary>The message is not compressed even if the call is.</summary>
    NoCompress = 0x2,
}
