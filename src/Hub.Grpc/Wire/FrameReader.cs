using System.Buffers;
using System.Runtime.CompilerServices;

namespace Grpc.Wire;

/// <summary>Reads messages off a response stream into one pooled buffer, reused from message to message.</summary>
internal sealed class FrameReader(Stream stream, int? maxLength)
{
    private const int MinimumBuffer = 16 * 1024;
    private const int KeepLimit = 1 << 20;

    private byte[] _buffer = [];
    private int _start;
    private int _end;
    private int _length;

    /// <summary>Whether <see cref="Payload"/> is compressed.</summary>
    public bool IsCompressed { get; private set; }

    /// <summary>The message read last, valid until the next read.</summary>
    public ReadOnlySequence<byte> Payload => new(_buffer, _start - _length, _length);

    /// <summary>Reads the next message.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>False at the end of the stream.</returns>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (!await FillAsync(Frame.HeaderLength, cancellationToken).ConfigureAwait(false))
        {
            return _end == _start ? false : throw WireErrors.Incomplete();
        }

        int length = Frame.ReadHeader(_buffer.AsSpan(_start), maxLength, out bool compressed);
        if (!await FillAsync(Frame.HeaderLength + length, cancellationToken).ConfigureAwait(false))
        {
            throw WireErrors.Incomplete();
        }

        _start += Frame.HeaderLength + length;
        _length = length;
        IsCompressed = compressed;
        return true;
    }

    public void Release()
    {
        byte[] buffer = _buffer;
        _buffer = [];
        _start = _end = _length = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Reads until so many bytes are there.</summary>
    /// <param name="count">Bytes wanted from the start position.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>False when the stream ended before.</returns>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<bool> FillAsync(int count, CancellationToken cancellationToken)
    {
        if (_end - _start >= count)
        {
            return true;
        }

        MakeRoom(count);
        while (_end - _start < count)
        {
            // Little is read ahead: what is read ahead has to be moved. Of a large message no more than the next header.
            int missing = count - (_end - _start);
            int wanted = missing > MinimumBuffer ? missing + Frame.HeaderLength : MinimumBuffer;
            int read = await stream.ReadAsync(_buffer.AsMemory(_end, Math.Min(wanted, _buffer.Length - _end)), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return false;
            }

            _end += read;
        }

        return true;
    }

    private void MakeRoom(int count)
    {
        int held = _end - _start;
        if (held == 0)
        {
            _start = _end = 0;
            if (_buffer.Length > KeepLimit && count < KeepLimit / 2)
            {
                Release();
            }
        }

        if (_buffer.Length - _start >= count)
        {
            return;
        }

        byte[] target = _buffer;
        if (_buffer.Length < count)
        {
            target = ArrayPool<byte>.Shared.Rent(Math.Max(count + Frame.HeaderLength, MinimumBuffer));
        }

        _buffer.AsSpan(_start, held).CopyTo(target);
        if (!ReferenceEquals(target, _buffer))
        {
            Release();
            _buffer = target;
        }

        _start = 0;
        _end = held;
    }
}
