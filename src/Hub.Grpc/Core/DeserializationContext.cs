using System.Buffers;

namespace Grpc.Core;

/// <summary>Where a marshaller finds the bytes of a message.</summary>
public abstract class DeserializationContext
{
    /// <summary>Size of the message in bytes.</summary>
    public abstract int PayloadLength { get; }

    /// <summary>The message in an array of its own. May be called once.</summary>
    public virtual byte[] PayloadAsNewBuffer() => throw new NotImplementedException();

    /// <summary>The message without a copy; valid only until the deserialiser returns. May be called once.</summary>
    public virtual ReadOnlySequence<byte> PayloadAsReadOnlySequence() => throw new NotImplementedException();
}
