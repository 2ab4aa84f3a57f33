using System.Text;
using Hub.Codecs;

namespace Hub.Fuzz.Targets;

/// <summary>
/// Every charset, chosen by the first byte: any bytes decode, to UTF-8, and to the same wherever they are cut; what was decoded can be encoded, and any UTF-8 too.
/// </summary>
internal sealed class CodecTarget : IFuzzTarget
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, Charset> _open = [];

    public string Name => "codec";

    public IReadOnlyList<byte[]> Seeds { get; } =
    [
        .. Charset.Names.Select((_, i) => (byte[])[(byte)i, 0, 0x41, 0x0E, 0x28, 0x30, 0x21, 0x0F, 0xB1, 0x1A, 0x70, 0x30, 0x21, 0x1A, 0x71, 0x88, 0x9F, 0xE3, 0x81, 0x82, 0x3F, 0x74]),
    ];

    public string Run(byte[] input)
    {
        if (input.Length < 2)
        {
            return "short";
        }

        var name = Charset.Names[input[0] % Charset.Names.Count];
        var form = (FieldForm)(input[1] % 3);
        if (!_open.TryGetValue(name, out var charset))
        {
            _open[name] = charset = Charset.Open(name);
        }

        var bytes = input.AsSpan(2);
        var whole = new byte[charset.MaxUtf8Length(bytes.Length)];
        var issues = new CodeIssueList();
        var text = whole.AsSpan(0, charset.DecodeField(bytes, form, whole, issues));
        Decodable(text);
        Split(charset, form, bytes, text, issues, new Random(bytes.Length));
        Encode(charset, form, text);
        if (IsUtf8(bytes))
        {
            Encode(charset, form, bytes);
        }

        var kinds = new SortedSet<CodeIssueKind>();
        foreach (ref readonly var issue in issues.AsSpan())
        {
            kinds.Add(issue.Kind);
        }

        return $"{name} {form} {string.Join(' ', kinds)}";
    }

    private static void Decodable(ReadOnlySpan<byte> text)
    {
        if (!IsUtf8(text))
        {
            throw new FuzzException($"the text is no UTF-8: {Convert.ToHexString(text)}");
        }
    }

    private static bool IsUtf8(ReadOnlySpan<byte> text) => System.Text.Unicode.Utf8.IsValid(text);

    private static void Split(Charset charset, FieldForm form, ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> text, CodeIssueList issues, Random random)
    {
        var decoder = charset.CreateDecoder(form);
        var all = new List<byte>();
        var count = 0;
        for (var at = 0; ;)
        {
            var length = Math.Min(random.Next(0, 5), bytes.Length - at);
            var isFinal = at + length == bytes.Length;
            var room = new byte[decoder.MaxUtf8Length(length)];
            var found = new CodeIssueList();
            all.AddRange(room.AsSpan(0, decoder.Decode(bytes.Slice(at, length), isFinal, room, found)));
            count += found.Count;
            at += length;
            if (isFinal)
            {
                break;
            }
        }

        if (!text.SequenceEqual(all.ToArray()) || count != issues.Count)
        {
            throw new FuzzException($"{charset.Name} {form} decodes otherwise in pieces: {Convert.ToHexString(text)} with {issues.Count} issues, {Convert.ToHexString(all.ToArray())} with {count}");
        }
    }

    private static void Encode(Charset charset, FieldForm form, ReadOnlySpan<byte> utf8)
    {
        foreach (var width in (int[])[0, 1, 7, (utf8.Length * 3) + 8])
        {
            charset.EncodeField(utf8, form, new byte[width], new CodeIssueList());
        }

        _ = s_strict.GetString(utf8);
    }
}
