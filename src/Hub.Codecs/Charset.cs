using Hub.Codecs.Reading;
using Hub.Codecs.Writing;
using Hub.Codecs.Packs;
using Hub.Codecs.Tables;
using Hub.Codecs.Vendors;

namespace Hub.Codecs;

/// <summary>
/// A charset, opened for certain options and packs: bytes ⇄ UTF-8. Immutable, for any number of threads.
/// Every code decodes to scalars, to a site's gaiji (reported, kept as its private-use scalar) or is reported as unmapped; nothing is invented.
/// </summary>
public sealed class Charset
{
    /// <summary>Room that decoding wants beyond the longest output, because it stores four bytes at a time.</summary>
    private const int Slack = 32;

    private readonly CharsetDefinition _definition;
    private readonly ITextDecoding _decoding;
    private readonly ITextEncoding _encoding;
    private readonly CodeMap? _map;
    private readonly ShiftSet? _shifts;

    private Charset(CharsetDefinition definition, CodeMap? map, ShiftSet? shifts, ICodeTransform? transform, ITextEncoding? encoding)
    {
        _definition = definition;
        _map = map;
        _shifts = shifts;
        if (map is null)
        {
            var unicode = definition.Unicode!.Value;
            var table = new ScalarTable(transform);
            _decoding = unicode == UnicodeForm.Utf8 ? new Utf8Decoding(table) : new Utf16Decoding(table, unicode == UnicodeForm.Utf16BigEndian);
            _encoding = encoding ?? new UnicodeEncoding(unicode);
            return;
        }

        var compiled = DecodeTable.Compile(map, shifts?.Leads ?? [], transform);
        _decoding = shifts is null ? new LeadByteDecoding(compiled, map) : new ShiftedDecoding(compiled, shifts);
        _encoding = encoding ?? new TableEncoding(new EncodeTable(map), shifts);
    }

    /// <summary>All names that can be opened.</summary>
    public static IReadOnlyList<string> Names { get; } = CharsetDefinition.Names;

    /// <summary>Name of the charset, as it was opened.</summary>
    public string Name => _definition.Name;

    /// <summary>True where shift codes lead to double-byte text.</summary>
    internal bool HasShifts => _shifts is not null;

    /// <summary>Opens a charset.</summary>
    /// <param name="name">One of <see cref="Names"/>, e.g. "jef+ebcdik-fujitsu".</param>
    /// <param name="options">Where the site differs; null means all defaults.</param>
    /// <param name="packs">Tables laid over the built-in rows, in this order; null means none.</param>
    /// <exception cref="ArgumentException">There is no such charset (the message lists all names), or a pack is for another one.</exception>
    public static Charset Open(string name, CharsetOptions? options = null, IReadOnlyList<CodeTablePack>? packs = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var definition = CharsetDefinition.Find(name);
        options ??= CharsetOptions.Default;
        var map = definition.Unicode is null ? definition.BuildMap(options, packs ?? []) : null;
        var shifts = (options.Shifts ?? definition.Shifts) is { } text && definition.Shifts is not null ? ShiftSet.Parse(text) : null;
        return new Charset(definition, map, shifts, null, null);
    }

    /// <summary>The same charset with every code's meaning rewritten; encoding is as before.</summary>
    public Charset Compose(ICodeTransform transform)
    {
        ArgumentNullException.ThrowIfNull(transform);
        return new Charset(_definition, _map, _shifts, transform, _encoding);
    }

    /// <summary>Room that decoding so many bytes needs, wide stores included.</summary>
    public int MaxUtf8Length(int sourceBytes) => checked(sourceBytes * _decoding.MaxUtf8PerByte + Slack);

    /// <summary>Decodes a whole field.</summary>
    /// <param name="field">The field's bytes.</param>
    /// <param name="form">How they are laid out.</param>
    /// <param name="utf8">Takes the text; at least <see cref="MaxUtf8Length"/> long. Bytes after the text are overwritten.</param>
    /// <param name="issues">Takes what there is to say; not cleared.</param>
    /// <returns>Bytes of text.</returns>
    public int DecodeField(ReadOnlySpan<byte> field, FieldForm form, Span<byte> utf8, CodeIssueList issues)
    {
        ArgumentNullException.ThrowIfNull(issues);
        if (utf8.Length < MaxUtf8Length(field.Length))
        {
            ThrowTooSmall(field.Length, utf8.Length);
        }

        var state = _decoding.Start(form);
        return _decoding.Decode(field, isFinal: true, form, ref state, utf8, issues, out _);
    }

    /// <summary>A decoder for text that comes in chunks.</summary>
    public CharsetDecoder CreateDecoder(FieldForm form = FieldForm.Mixed) => new(this, _decoding, form);

    /// <summary>Encodes a text into a field and pads the field with spaces.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="form">How the field is laid out.</param>
    /// <param name="field">The whole field; all of it is written. No character is cut, no shift is left open.</param>
    /// <param name="issues">Takes what can't be written; not cleared.</param>
    public EncodeStatus EncodeField(ReadOnlySpan<byte> utf8, FieldForm form, Span<byte> field, CodeIssueList issues)
    {
        ArgumentNullException.ThrowIfNull(issues);
        var isDouble = false;
        var status = _encoding.Encode(utf8, isFinal: true, form, ref isDouble, field, issues, out _, out var written);
        written += _encoding.Close(ref isDouble, form, field[written..]);
        _encoding.Pad(field[written..], form);
        return status;
    }

    /// <summary>An encoder for text that comes in chunks and has no width.</summary>
    public CharsetEncoder CreateEncoder(FieldForm form = FieldForm.Mixed) => new(_encoding, form);

    /// <summary>Every code that means something, ascending by length and number, with its one or two scalars. Empty for utf8, utf16le, utf16be.</summary>
    public IEnumerable<CodeRow> Rows() => _map is null ? [] : _map.Mapped().Select(m => new CodeRow(
        m.Code,
        m.Meaning.First,
        m.Meaning.Second,
        _map.Codes.TryGetValue((m.Meaning.First, m.Meaning.Second), out var code) && code == m.Code ? RowUse.Both : RowUse.DecodeOnly));

    /// <summary>True for the code of a site's gaiji.</summary>
    public bool IsSiteGaiji(uint code) => _map is not null && _map[code].Kind == MeaningKind.SiteGaiji;

    /// <summary>What a code means, or null for an unmapped one.</summary>
    public CodeRow? Meaning(uint code) => _map is not null && _map[code] is { Kind: not MeaningKind.Unmapped } meaning
        ? new CodeRow(code, meaning.First, meaning.Second, RowUse.Both)
        : null;

    /// <summary>True where the code's first byte is no shift code of the charset and its length is one that it has.</summary>
    public bool CanOccur(uint code) => _map is not null && code switch
    {
        <= 0xFF => true,
        <= 0xFFFF => !(_shifts?.IsLead((byte)(code >> 8)) ?? _map.Single[(int)(code >> 8)].Kind != MeaningKind.Unmapped),
        _ => !_map.Triple.IsEmpty && code >> 16 == CodeMap.TripleLead,
    };

    private void ThrowTooSmall(int sourceBytes, int room) =>
        throw new ArgumentException($"{Name}: decoding {sourceBytes} bytes wants {MaxUtf8Length(sourceBytes)} bytes of room, not {room}.");
}
