using System.Buffers;
using System.IO.Compression;
using Grpc.Core;
using Grpc.Net.Compression;

namespace Grpc.Wire;

/// <summary>Serialises messages into whole frames in a pooled buffer, reused from message to message.</summary>
internal sealed class FrameSerializer : SerializationContext
{
    private readonly PooledBufferWriter _frame = new();
    private PooledBufferWriter? _compressed;
    private int? _maxLength;
    private bool _completed;

    /// <summary>Serialises a message.</summary>
    /// <typeparam name="T">Message type.</typeparam>
    /// <param name="marshaller">Its marshaller.</param>
    /// <param name="message">The message.</param>
    /// <param name="maxLength">Largest message that may be sent; null means any.</param>
    /// <param name="provider">Compression; null means none.</param>
    /// <param name="level">Level of compression; null means the provider's own.</param>
    /// <returns>Header and message, valid until the next call.</returns>
    public ReadOnlyMemory<byte> Write<T>(Marshaller<T> marshaller, T message, int? maxLength, ICompressionProvider? provider, CompressionLevel? level)
    {
        _frame.Clear();
        _frame.Ensure(Frame.HeaderLength);
        _frame.Advance(Frame.HeaderLength);
        _maxLength = maxLength;
        _completed = false;
        marshaller.ContextualSerializer(message, this);
        if (!_completed)
        {
            throw new InvalidOperationException("The serializer did not call Complete.");
        }

        int length = _frame.Length - Frame.HeaderLength;
        ThrowIfTooLarge(length);
        if (provider is null)
        {
            Frame.WriteHeader(_frame.WrittenSpan, length, compressed: false);
            return _frame.WrittenMemory;
        }

        _compressed ??= new PooledBufferWriter();
        _compressed.Clear();
        _compressed.Ensure(Frame.HeaderLength);
        _compressed.Advance(Frame.HeaderLength);
        MessageCompression.Compress(provider, level, _frame.WrittenSpan[Frame.HeaderLength..], _compressed);
        Frame.WriteHeader(_compressed.WrittenSpan, _compressed.Length - Frame.HeaderLength, compressed: true);
        return _compressed.WrittenMemory;
    }

    public override void SetPayloadLength(int payloadLength)
    {
        ThrowIfTooLarge(payloadLength);
        _frame.Ensure(payloadLength);
    }

    public override IBufferWriter<byte> GetBufferWriter() => _frame;

    public override void Complete() => _completed = true;

    public override void Complete(byte[] payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        SetPayloadLength(payload.Length);
        payload.CopyTo(_frame.GetSpan(payload.Length));
        _frame.Advance(payload.Length);
        _completed = true;
    }

    public void Release()
    {
        _frame.Release();
        _compressed?.Release();
    }

    private void ThrowIfTooLarge(int length)
    {
        if (length > _maxLength)
        {
            throw WireErrors.SentTooLarge(length, _maxLength.Value);
        }
    }
}
