using Hub.Codecs.Tables;

namespace Hub.Codecs.Vendors;

/// <summary>
/// The single-byte sets of the hosts, told as what they are: IBM's EBCDIC (code page 037) or its kana variant (290, as in 930) with the
/// vendor's own characters at the places that national EBCDICs leave open, and JIS X 0201. Sources: the vendors' code charts
/// (富士通 EBCDIC/EBCDIK コード表, 日立 EBCDIC/EBCDIK, NEC EBCDIK/JIS8); a test holds them against the published tables, row by row.
/// </summary>
internal static class SingleByteSets
{
    private const int FirstKana = 0xFF61;
    private const int KanaCount = 63;

    /// <summary>Places of an EBCDIC chart that hold neither control, digit, capital, sign nor, in a kana set, kana: small letters go there.</summary>
    private static readonly byte[] s_gaps =
    [
        0x59, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x70, 0x71, 0x72, 0x73, 0x74, 0x75, 0x76, 0x77, 0x78,
        0x80, 0x8B, 0x9B, 0x9C, 0xA0, 0xAB, 0xB0, 0xB1,
    ];

    /// <summary>Code page 037's places for [ ] ^, which the hosts leave open or give to other characters.</summary>
    private static readonly byte[] s_western = [0xB0, 0xBA, 0xBB];

    /// <summary>Places that a chart with small letters leaves free for kana.</summary>
    private static readonly (uint First, uint Last)[] s_kanaInOrder =
    [
        (0x42, 0x49), (0x51, 0x59), (0x62, 0x69), (0x70, 0x78), (0x80, 0x80), (0x8A, 0x90), (0x9A, 0xA0), (0xAA, 0xB7),
    ];

    private static readonly Dictionary<string, Action<CodeMapBuilder>> s_sets = new()
    {
        ["ibm037"] = b => b.Add(TableResource.Load("ibm037")),
        ["ibm290"] = b => Ibm(b, "ibm930"),
        ["ibm1027"] = b => Ibm(b, "ibm939"),
        ["ebcdic-fujitsu"] = b =>
        {
            Latin(b, letters: true);
            Fujitsu(b);
            Signs(b, (0x4A, '£'), (0x4F, '|'), (0x5A, '!'), (0x5B, '\\'), (0x5F, '^'), (0x6A, '¦'), (0xE0, '$'));
            Also(b, (0x4A, '['), (0x5F, '¬'), (0xA1, 0x203E));
        },
        ["ebcdik-fujitsu"] = b =>
        {
            Latin(b, letters: false);
            Kana(b);
            Fujitsu(b);
            Signs(b, (0x4A, '£'), (0x4F, '|'), (0x5A, '!'), (0x5B, '\\'), (0x5F, '¬'), (0x6A, '¦'), (0xE0, '$'));
            Also(b, (0x4A, '['), (0x5F, '^'), (0xA1, 0x203E));
            SmallAsCapital(b);
        },
        ["ascii-fujitsu"] = b =>
        {
            Latin(b, letters: true);
            Fujitsu(b);
            Signs(b, (0x4A, '['), (0x4F, '!'), (0x5A, ']'), (0x5B, '$'), (0x5F, '^'), (0x6A, '¦'), (0xE0, '\\'));
            Also(b, (0x6A, '|'), (0xA1, 0x203E));
        },
        ["ebcdic-hitachi"] = b =>
        {
            Latin(b, letters: true);
            KanaInOrder(b);
            Signs(b, (0x4A, '['), (0x4F, '!'), (0x5A, ']'), (0x5B, '\\'), (0x5F, '^'), (0x6A, '|'), (0xE0, '$'));
        },
        ["ebcdik-hitachi"] = b =>
        {
            Latin(b, letters: false);
            Kana(b);
            SmallInGaps(b);
            Signs(b, (0x4A, '['), (0x4F, '!'), (0x5A, ']'), (0x5B, '\\'), (0x5F, '^'), (0x6A, '|'), (0xE0, '$'));
        },
        ["ebcdik-nec"] = b =>
        {
            Latin(b, letters: false);
            Kana(b);
            SmallInGaps(b);
            Signs(b, (0x4A, '['), (0x4F, '!'), (0x5A, ']'), (0x5B, '\\'), (0x5F, '¬'), (0x6A, '^'), (0xE0, '$'));
        },
        ["jis8-nec"] = Jis8,
    };

    /// <summary>All names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. s_sets.Keys];

    /// <summary>Lays the rows of one set.</summary>
    public static void Lay(CodeMapBuilder builder, string name) => s_sets[name](builder);

    /// <summary>IBM's sets as they are without double-byte text: SO and SI are control characters there.</summary>
    private static void Ibm(CodeMapBuilder builder, string mixed) =>
        builder.Add(TableResource.Load(mixed)).Set(0x0E, 0x0E).Set(0x0F, 0x0F);

    /// <summary>What all EBCDIC charts share: controls, space, digits, capitals, and the signs of code page 037 that are ASCII. The newline is 15.</summary>
    private static void Latin(CodeMapBuilder builder, bool letters)
    {
        foreach (var row in TableResource.Load("ibm037"))
        {
            var isControl = row.Code < 0x40 || row.Code == 0xFF;
            var isAscii = row.First is >= 0x20 and < 0x7F && !s_western.Contains((byte)row.Code);
            if (isControl || (isAscii && (letters || row.First is < 'a' or > 'z')))
            {
                builder.Add(row);
            }
        }

        _ = builder.Set(0x15, 0x0A).Set(0x25, 0x85);
    }

    /// <summary>Kana where code page 290 has them.</summary>
    private static void Kana(CodeMapBuilder builder) =>
        builder.Add(TableResource.Load("ibm930").Where(r => r.First is >= FirstKana and < FirstKana + KanaCount && r.Use == RowUse.Both));

    /// <summary>Kana in order in the places that are free.</summary>
    private static void KanaInOrder(CodeMapBuilder builder)
    {
        var kana = FirstKana;
        foreach (var (first, last) in s_kanaInOrder)
        {
            for (var code = first; code <= last; code++)
            {
                builder.Add(new CodeRow(code, kana++, 0, RowUse.Both));
            }
        }
    }

    private static void SmallInGaps(CodeMapBuilder builder)
    {
        for (var i = 0; i < s_gaps.Length; i++)
        {
            _ = builder.Set(s_gaps[i], 'a' + i);
        }
    }

    /// <summary>A set without small letters writes capitals for them.</summary>
    private static void SmallAsCapital(CodeMapBuilder builder)
    {
        for (var letter = 'a'; letter <= 'z'; letter++)
        {
            var capital = builder.Codes.First(c => c <= 0xFF && builder[c].First == letter - 'a' + 'A');
            builder.Add(new CodeRow(capital, letter, 0, RowUse.EncodeOnly));
        }
    }

    /// <summary>Fujitsu's shift codes are no characters; SO and SI are the free C1 controls there, but text that has them is written.</summary>
    private static void Fujitsu(CodeMapBuilder builder)
    {
        foreach (var shift in new uint[] { 0x28, 0x29, 0x38 })
        {
            builder.Remove(shift);
        }

        _ = builder.Set(0x0E, 0x88).Set(0x0F, 0x89);
        Also(builder, (0x0E, 0x0E), (0x0F, 0x0F));
    }

    private static void Signs(CodeMapBuilder builder, params (uint Code, int Scalar)[] signs)
    {
        foreach (var (code, scalar) in signs)
        {
            _ = builder.Set(code, scalar);
        }
    }

    private static void Also(CodeMapBuilder builder, params (uint Code, int Scalar)[] signs)
    {
        foreach (var (code, scalar) in signs)
        {
            builder.Add(new CodeRow(code, scalar, 0, RowUse.EncodeOnly));
        }
    }

    /// <summary>JIS X 0201 in 8 bits with ASCII's backslash and tilde.</summary>
    private static void Jis8(CodeMapBuilder builder)
    {
        for (var code = 0u; code < 0x80; code++)
        {
            _ = builder.Set(code, (int)code);
        }

        for (var i = 0; i < KanaCount; i++)
        {
            _ = builder.Set((uint)(0xA1 + i), FirstKana + i);
        }
    }
}
