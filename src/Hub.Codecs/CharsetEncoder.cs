using Hub.Codecs.Writing;

namespace Hub.Codecs;

/// <summary>Encodes text that comes in chunks. Remembers the shift state; the caller keeps what was not consumed. For one thread at a time.</summary>
public sealed class CharsetEncoder
{
    private const int Slack = 16;

    private readonly ITextEncoding _encoding;
    private readonly FieldForm _form;
    private bool _isDouble;

    internal CharsetEncoder(ITextEncoding encoding, FieldForm form)
    {
        _encoding = encoding;
        _form = form;
    }

    /// <summary>Room that encoding so many bytes needs.</summary>
    public int MaxCodeLength(int utf8Bytes) => checked(utf8Bytes * _encoding.MaxBytesPerUtf8Byte + Slack);

    /// <summary>Encodes one chunk.</summary>
    /// <param name="utf8">The next bytes: what was not consumed before, and more.</param>
    /// <param name="isFinal">True for the last chunk: all of it is consumed, an open shift is closed, the encoder is then as new.</param>
    /// <param name="codes">Takes the bytes; at least <see cref="MaxCodeLength"/> long.</param>
    /// <param name="issues">Takes what can't be written; not cleared. Offsets count from the start of <paramref name="utf8"/>.</param>
    /// <param name="consumed">Bytes read.</param>
    /// <param name="written">Bytes written.</param>
    public EncodeStatus Encode(ReadOnlySpan<byte> utf8, bool isFinal, Span<byte> codes, CodeIssueList issues, out int consumed, out int written)
    {
        ArgumentNullException.ThrowIfNull(issues);
        ArgumentOutOfRangeException.ThrowIfLessThan(codes.Length, MaxCodeLength(utf8.Length), nameof(codes));
        var status = _encoding.Encode(utf8, isFinal, _form, ref _isDouble, codes, issues, out consumed, out written);
        if (isFinal)
        {
            written += _encoding.Close(ref _isDouble, _form, codes[written..]);
        }

        return status;
    }
}
