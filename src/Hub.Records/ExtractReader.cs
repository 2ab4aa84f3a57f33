using System.Buffers;
using Hub.Records.Framing;

namespace Hub.Records;

/// <summary>Reads the records of an extract from a stream, synchronously, in memory bounded by the framer's longest record. For tools; the engine pushes blocks itself.</summary>
public sealed class ExtractReader : IDisposable
{
    private const int FirstBuffer = 256 * 1024;

    private readonly Stream _stream;
    private readonly RecordFramer _framer;
    private byte[] _buffer;
    private int _start;
    private int _end;
    private bool _isFinal;

    /// <summary>Reads from a stream that stands at the framer's <see cref="RecordFramer.ReadOffset"/>. Does not close the stream.</summary>
    /// <param name="stream">The extract.</param>
    /// <param name="framer">Its framing.</param>
    /// <param name="bufferSize">Bytes read at a time; default 256 KiB.</param>
    public ExtractReader(Stream stream, RecordFramer framer, int bufferSize = FirstBuffer)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(framer);
        ArgumentOutOfRangeException.ThrowIfLessThan(bufferSize, 1);
        _stream = stream;
        _framer = framer;
        _buffer = ArrayPool<byte>.Shared.Rent(bufferSize);
    }

    /// <summary>Reads the next record, header or damaged frame; <see cref="FrameStatus.End"/> after the last.</summary>
    public FrameStatus Read(out RawRecord record)
    {
        while (true)
        {
            var ordinal = _framer.NextOrdinal;
            var status = _framer.TryRead(_buffer.AsSpan(_start, _end - _start), _isFinal, out var start, out var length, out var consumed);
            var at = _start + start;
            _start += consumed;
            if (status != FrameStatus.NeedMore)
            {
                record = new RawRecord(ordinal, _framer.RecordOffset, _buffer.AsSpan(at, length)) { Header = _framer.Header, Parent = _framer.Parent };
                return status;
            }

            if (!_isFinal)
            {
                Fill();
            }
        }
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        _end = _start = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            _buffer.AsSpan(0, _end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        var read = _stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isFinal = read == 0;
    }
}
