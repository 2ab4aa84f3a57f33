namespace Grpc.Core;

/// <summary>Turns messages into bytes and back.</summary>
/// <typeparam name="T">Message type.</typeparam>
public class Marshaller<T>
{
    /// <summary>Creates a marshaller from functions over arrays.</summary>
    /// <param name="serializer">Message to bytes.</param>
    /// <param name="deserializer">Bytes to message.</param>
    public Marshaller(Func<T, byte[]> serializer, Func<byte[], T> deserializer)
    {
        ArgumentNullException.ThrowIfNull(serializer);
        ArgumentNullException.ThrowIfNull(deserializer);
        Serializer = serializer;
        Deserializer = deserializer;
        ContextualSerializer = (message, context) => context.Complete(serializer(message));
        ContextualDeserializer = context => deserializer(context.PayloadAsNewBuffer());
    }

    /// <summary>Creates a marshaller from functions over contexts.</summary>
    /// <param name="serializer">Message to bytes.</param>
    /// <param name="deserializer">Bytes to message.</param>
    public Marshaller(Action<T, SerializationContext> serializer, Func<DeserializationContext, T> deserializer)
    {
        ArgumentNullException.ThrowIfNull(serializer);
        ArgumentNullException.ThrowIfNull(deserializer);
        ContextualSerializer = serializer;
        ContextualDeserializer = deserializer;
        Serializer = static _ => throw new NotImplementedException("This marshaller has only a contextual serializer.");
        Deserializer = static _ => throw new NotImplementedException("This marshaller has only a contextual deserializer.");
    }

    /// <summary>Message to bytes, when the marshaller was made from functions over arrays.</summary>
    public Func<T, byte[]> Serializer { get; }

    /// <summary>Bytes to message, when the marshaller was made from functions over arrays.</summary>
    public Func<byte[], T> Deserializer { get; }

    /// <summary>Message to bytes.</summary>
    public Action<T, SerializationContext> ContextualSerializer { get; }

    /// <summary>Bytes to message.</summary>
    public Func<DeserializationContext, T> ContextualDeserializer { get; }
}
