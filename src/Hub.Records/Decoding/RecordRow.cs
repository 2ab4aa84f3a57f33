using Hub.Codecs;
using Hub.Codecs.Numbers;

namespace Hub.Records.Decoding;

/// <summary>The values of one record, decoded: reused from record to record, no object per value. Slots are those of its <see cref="RecordDecoder"/>.</summary>
public sealed class RecordRow
{
    private readonly Int128[] _wide;
    private readonly long[] _numbers;
    private readonly NumberStatus[] _statuses;
    private readonly int[] _ends;
    private byte[] _text = new byte[1024];

    internal RecordRow(int slots)
    {
        _wide = new Int128[slots];
        _numbers = new long[slots];
        _statuses = new NumberStatus[slots];
        _ends = new int[slots + 1];
    }

    /// <summary>What the codec had to say about the texts of the record, offsets within their fields.</summary>
    public CodeIssueList Issues { get; } = new();

    /// <summary>Whether the number of a slot could be read; Ok for texts.</summary>
    public NumberStatus Status(int slot) => _statuses[slot];

    /// <summary>The number of a slot without its decimal point; 0 where it could not be read.</summary>
    public Int128 Number(int slot) => _wide[slot] != 0 ? _wide[slot] : _numbers[slot];

    /// <summary>The number of a slot as a long; right for pictures of up to 18 digits.</summary>
    public long ShortNumber(int slot) => _numbers[slot];

    /// <summary>The text of a slot as UTF-8, filling spaces included; empty for numbers.</summary>
    public ReadOnlySpan<byte> Text(int slot) => _text.AsSpan(_ends[slot], _ends[slot + 1] - _ends[slot]);

    internal void Clear() => Issues.Clear();

    internal void SetNumber(int slot, long value)
    {
        _numbers[slot] = value;
        _wide[slot] = 0;
        _statuses[slot] = NumberStatus.Ok;
        _ends[slot + 1] = _ends[slot];
    }

    internal void SetNumber(int slot, Int128 value, NumberStatus status)
    {
        var fits = value >= long.MinValue && value <= long.MaxValue;
        _numbers[slot] = fits ? (long)value : 0;
        _wide[slot] = fits ? 0 : value;
        _statuses[slot] = status;
        _ends[slot + 1] = _ends[slot];
    }

    internal void SetText(int slot, ReadOnlySpan<byte> bytes, FieldForm form, Charset charset)
    {
        var start = _ends[slot];
        var needed = start + charset.MaxUtf8Length(bytes.Length);
        if (needed > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(needed, _text.Length * 2));
        }

        _ends[slot + 1] = start + charset.DecodeField(bytes, form, _text.AsSpan(start), Issues);
        _statuses[slot] = NumberStatus.Ok;
        _numbers[slot] = 0;
        _wide[slot] = 0;
    }
}
