using System.Buffers;

namespace Grpc.Wire;

/// <summary>A growing buffer over the shared array pool, reused from message to message.</summary>
internal sealed class PooledBufferWriter : IBufferWriter<byte>
{
    /// <summary>A buffer above this size goes back to the pool after a message: one large message must not pin its memory.</summary>
    private const int KeepLimit = 1 << 20;

    private byte[] _buffer = [];

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> WrittenMemory => _buffer.AsMemory(0, Length);

    public Span<byte> WrittenSpan => _buffer.AsSpan(0, Length);

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)count, (uint)(_buffer.Length - Length), nameof(count));
        Length += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return _buffer.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return _buffer.AsSpan(Length);
    }

    /// <summary>Makes room for so many more bytes.</summary>
    /// <param name="count">At least this many; 0 means any.</param>
    public void Ensure(int count)
    {
        count = Math.Max(count, 1);
        if (_buffer.Length - Length >= count)
        {
            return;
        }

        int size = (int)Math.Min(Math.Max((long)Length + count, Math.Max(256, 2L * Length)), Array.MaxLength);
        byte[] larger = ArrayPool<byte>.Shared.Rent(size);
        WrittenSpan.CopyTo(larger);
        Return();
        _buffer = larger;
    }

    public void Clear()
    {
        Length = 0;
        if (_buffer.Length > KeepLimit)
        {
            Return();
        }
    }

    public void Release()
    {
        Length = 0;
        Return();
    }

    private void Return()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
        }
    }
}
