using System.Buffers;

namespace Grpc.Core;

/// <summary>Where a marshaller puts the bytes of a message.</summary>
public abstract class SerializationContext
{
    /// <summary>Ends serialisation with the whole message. May be called once, and not together with <see cref="GetBufferWriter"/>.</summary>
    /// <param name="payload">The message; owned by the runtime from now on.</param>
    public virtual void Complete(byte[] payload) => throw new NotImplementedException();

    /// <summary>A writer to write the message to, followed by <see cref="Complete()"/>.</summary>
    public virtual IBufferWriter<byte> GetBufferWriter() => throw new NotImplementedException();

    /// <summary>Says the exact size of the message before it is written, which spares a copy.</summary>
    /// <param name="payloadLength">Size in bytes.</param>
    public virtual void SetPayloadLength(int payloadLength)
    {
    }

    /// <summary>Ends serialisation through <see cref="GetBufferWriter"/>. May be called once.</summary>
    public virtual void Complete() => throw new NotImplementedException();
}
