using System.Buffers;
using Grpc.Core;

namespace Grpc.Wire;

/// <summary>Hands a received message to a marshaller without a copy; reused from message to message.</summary>
internal sealed class PayloadContext : DeserializationContext
{
    private ReadOnlySequence<byte> _payload;

    public override int PayloadLength => (int)_payload.Length;

    public override byte[] PayloadAsNewBuffer() => _payload.ToArray();

    public override ReadOnlySequence<byte> PayloadAsReadOnlySequence() => _payload;

    /// <summary>Deserialises a message.</summary>
    /// <typeparam name="T">Message type.</typeparam>
    /// <param name="marshaller">Its marshaller.</param>
    /// <param name="payload">Its bytes, valid until this returns.</param>
    public T Read<T>(Marshaller<T> marshaller, in ReadOnlySequence<byte> payload)
    {
        _payload = payload;
        try
        {
            return marshaller.ContextualDeserializer(this)
                ?? throw new RpcException(new Status(StatusCode.Internal, "The deserializer returned null."));
        }
        catch (Exception exception) when (exception is not RpcException)
        {
            throw WireErrors.NotDeserializable(exception);
        }
        finally
        {
            _payload = default;
        }
    }
}
