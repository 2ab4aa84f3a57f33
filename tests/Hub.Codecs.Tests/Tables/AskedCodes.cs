using System.Text;

namespace Hub.Codecs.Tests.Tables;

/// <summary>Every code of one, two and three bytes that a charset could have, as a converter is asked for it, and what the hub says to the same bytes.</summary>
internal sealed class AskedCodes
{
    private readonly Charset _charset;
    private readonly bool _hasShifts;

    public AskedCodes(string name)
    {
        _charset = Charset.Open(name);
        _hasShifts = name is "ibm930" or "ibm939" or "ibm1390" or "ibm1399";
        var isSingle = name is "ibm037" or "ibm290" or "ibm1027";
        // SO and SI are no codes where they shift. Two bytes the first of which is a code by itself are two codes.
        All =
        [
            .. Enumerable.Range(0, 0x100).Where(c => !_hasShifts || c is not (0x0E or 0x0F)).Select(c => (uint)c),
            .. isSingle ? [] : Enumerable.Range(0x100, 0xFF00).Where(c => c >> 8 is not (0x0E or 0x0F) && (_hasShifts || _charset.Meaning((uint)c >> 8) is null)).Select(c => (uint)c),
            .. name == "eucjp-ms" ? Enumerable.Range(0x8F0000, 0x10000).Select(c => (uint)c) : [],
        ];
    }

    /// <summary>The codes.</summary>
    public IReadOnlyList<uint> All { get; }

    /// <summary>The bytes that stand for a code in a text.</summary>
    public byte[] Bytes(uint code)
    {
        byte[] bytes = code switch
        {
            < 0x100 => [(byte)code],
            < 0x10000 => [(byte)(code >> 8), (byte)code],
            _ => [(byte)(code >> 16), (byte)(code >> 8), (byte)code],
        };
        return _hasShifts && code >= 0x100 ? [0x0E, .. bytes, 0x0F] : bytes;
    }

    /// <summary>What the hub decodes the bytes to, where that is one code: "U+XXXX[ U+YYYY]", else "-".</summary>
    public string Hub(uint code)
    {
        var issues = new CodeIssueList();
        var bytes = Bytes(code);
        var utf8 = new byte[_charset.MaxUtf8Length(bytes.Length)];
        var length = _charset.DecodeField(bytes, FieldForm.Mixed, utf8, issues);
        foreach (ref readonly var issue in issues.AsSpan())
        {
            if (issue.Kind != CodeIssueKind.SiteGaiji)
            {
                return "-";
            }
        }

        return Text(Encoding.UTF8.GetString(utf8, 0, length).EnumerateRunes().Select(r => r.Value).ToArray());
    }

    /// <summary>Scalars as text; "-" where they are not one or two.</summary>
    public static string Text(IReadOnlyList<int>? scalars) => scalars switch
    {
        [var first] => $"U+{first:X4}",
        [var first, var second] => $"U+{first:X4} U+{second:X4}",
        _ => "-",
    };

    /// <summary>A code in hex.</summary>
    public static string Hex(uint code) => code.ToString(code switch { < 0x100 => "X2", < 0x10000 => "X4", _ => "X6" }, null);

    /// <summary>Holds that the hub says what the converter says, but for the listed differences, and that each of those is still one.</summary>
    public void AssertAgrees(string how, string table, Func<uint, string> converter)
    {
        var listed = Difference.All.Where(d => d.How == how && d.Table == table).ToList();
        var unseen = listed.ToHashSet();
        var wrong = new List<string>();
        var mapped = 0;
        foreach (var code in All)
        {
            var (theirs, own) = (converter(code), Hub(code));
            mapped += theirs == "-" ? 0 : 1;
            if (theirs != own)
            {
                var entries = listed.Where(d => d.Covers(Hex(code), theirs, own)).ToList();
                unseen.ExceptWith(entries);
                if (entries.Count == 0)
                {
                    wrong.Add($"{Hex(code)}: {how} {theirs}, hub {own}");
                }
            }
        }

        Assert.True(mapped > 100, $"{how} knows {mapped} codes of {table}");
        Assert.True(wrong.Count == 0, $"{table}: {wrong.Count}\n{string.Join('\n', wrong.Take(40))}");
        Assert.Empty(unseen);
    }
}
