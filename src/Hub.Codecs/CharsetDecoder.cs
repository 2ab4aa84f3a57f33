using Hub.Codecs.Reading;

namespace Hub.Codecs;

/// <summary>
/// Decodes text that comes in chunks. The chunks may be cut at any byte: the text, and the issues (but for their offsets, which count from
/// the chunk), are the same for every cut. For one thread at a time.
/// </summary>
public sealed class CharsetDecoder
{
    private const int MaxCarried = 4;

    private readonly Charset _charset;
    private readonly ITextDecoding _decoding;
    private readonly FieldForm _form;
    private readonly byte[] _seam = new byte[2 * MaxCarried];
    private readonly CodeIssueList _seamIssues = new();
    private int _carried;
    private DecodeState _state;

    internal CharsetDecoder(Charset charset, ITextDecoding decoding, FieldForm form)
    {
        _charset = charset;
        _decoding = decoding;
        _form = form;
        _state = decoding.Start(form);
    }

    /// <summary>Room that decoding so many bytes needs.</summary>
    public int MaxUtf8Length(int sourceBytes) => _charset.MaxUtf8Length(sourceBytes + MaxCarried);

    /// <summary>Decodes one chunk.</summary>
    /// <param name="chunk">The next bytes.</param>
    /// <param name="isFinal">True for the last chunk, which may be empty; the decoder is then as new.</param>
    /// <param name="utf8">Takes the text; at least <see cref="MaxUtf8Length"/> long.</param>
    /// <param name="issues">Takes what there is to say; not cleared. Offsets count from the start of this chunk and are negative for bytes of the one before.</param>
    /// <returns>Bytes of text.</returns>
    public int Decode(ReadOnlySpan<byte> chunk, bool isFinal, Span<byte> utf8, CodeIssueList issues)
    {
        ArgumentNullException.ThrowIfNull(issues);
        ArgumentOutOfRangeException.ThrowIfLessThan(utf8.Length, MaxUtf8Length(chunk.Length), nameof(utf8));
        var written = 0;
        var position = 0;
        var isDone = false;
        while (_carried > 0 && (position < chunk.Length || isFinal) && !isDone)
        {
            // Lay the carried bytes and the first of the chunk side by side, so that the code that straddles them is whole.
            var carried = _carried;
            var taken = Math.Min(chunk.Length - position, _seam.Length - carried);
            chunk.Slice(position, taken).CopyTo(_seam.AsSpan(carried));
            isDone = isFinal && position + taken == chunk.Length;
            written += Run(_seam.AsSpan(0, carried + taken), isDone, position - carried, utf8, written, issues, out var consumed);
            if (consumed >= carried)
            {
                position += consumed - carried;
                _carried = 0;
            }
            else
            {
                position += taken;
                _carried = carried + taken - consumed;
                _seam.AsSpan(consumed, _carried).CopyTo(_seam);
            }
        }

        if (_carried == 0 && !isDone)
        {
            written += Run(chunk[position..], isFinal, position, utf8, written, issues, out var consumed);
            var rest = chunk[(position + consumed)..];
            rest.CopyTo(_seam);
            _carried = rest.Length;
        }

        if (isFinal)
        {
            _carried = 0;
            _state = _decoding.Start(_form);
        }

        return written;
    }

    private int Run(ReadOnlySpan<byte> source, bool isFinal, int offset, Span<byte> utf8, int written, CodeIssueList issues, out int consumed)
    {
        _seamIssues.Clear();
        var count = _decoding.Decode(source, isFinal, _form, ref _state, utf8[written..], _seamIssues, out consumed);
        foreach (ref readonly var issue in _seamIssues.AsSpan())
        {
            issues.Add(issue with { SourceOffset = issue.SourceOffset + offset, Utf8Offset = issue.Utf8Offset + written });
        }

        return count;
    }
}
