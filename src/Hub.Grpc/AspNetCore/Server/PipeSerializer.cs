using System.Buffers;
using System.IO.Pipelines;
using Grpc.Core;
using Grpc.Wire;

namespace Grpc.AspNetCore.Server;

/// <summary>Serialises messages straight into the response pipe when their size is known beforehand; else through a buffer.</summary>
internal sealed class PipeSerializer : SerializationContext
{
    private PipeWriter? _output;
    private PooledBufferWriter? _buffer;
    private int? _maxLength;
    private int _announced;
    private bool _completed;

    /// <summary>Whether a frame was begun and not ended: then nothing more can be sent.</summary>
    public bool IsTorn { get; private set; }

    public void Write<T>(PipeWriter output, Marshaller<T> marshaller, T message, int? maxLength)
    {
        _output = output;
        _maxLength = maxLength;
        _announced = -1;
        _completed = false;
        try
        {
            marshaller.ContextualSerializer(message, this);
            if (!_completed)
            {
                throw new InvalidOperationException("The serializer did not call Complete.");
            }

            IsTorn = false;
        }
        finally
        {
            _output = null;
            _buffer?.Release();
            _buffer = null;
        }
    }

    public override void SetPayloadLength(int payloadLength)
    {
        ThrowIfTooLarge(payloadLength);
        _announced = payloadLength;
    }

    public override IBufferWriter<byte> GetBufferWriter()
    {
        if (_announced < 0)
        {
            return _buffer ??= new PooledBufferWriter();
        }

        WriteHeader(_announced);
        return _output!;
    }

    public override void Complete()
    {
        if (_buffer is not null)
        {
            WriteWhole(_buffer.WrittenSpan);
        }

        _completed = true;
    }

    public override void Complete(byte[] payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        WriteWhole(payload);
        _completed = true;
    }

    private void WriteWhole(ReadOnlySpan<byte> payload)
    {
        ThrowIfTooLarge(payload.Length);
        WriteHeader(payload.Length);
        _output!.Write(payload);
    }

    private void WriteHeader(int length)
    {
        IsTorn = true;
        Frame.WriteHeader(_output!.GetSpan(Frame.HeaderLength), length, compressed: false);
        _output.Advance(Frame.HeaderLength);
    }

    private void ThrowIfTooLarge(int length)
    {
        if (length > _maxLength)
        {
            throw WireErrors.SentTooLarge(length, _maxLength.Value);
        }
    }
}
