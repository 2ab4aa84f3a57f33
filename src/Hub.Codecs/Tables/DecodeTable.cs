namespace Hub.Codecs.Tables;

/// <summary>
/// A code map compiled for decoding: code → UTF-8. A plain entry holds up to three bytes of UTF-8 in its low 24 bits and their count above;
/// everything else (longer, reported, unmapped, a shift code's first byte) has the special bit and the index of a <see cref="SpecialCode"/> below.
/// The special bit is the highest: the or of several entries tells whether all are plain.
/// </summary>
internal sealed class DecodeTable
{
    /// <summary>Set in an entry that is not plain.</summary>
    public const uint SpecialBit = 1u << (CountShift + 2);

    /// <summary>Where the count of bytes begins in a plain entry.</summary>
    public const int CountShift = 24;

    private DecodeTable(uint[] single, uint[] @double, uint[]? triple, SpecialCode[] specials, byte[] blob, int maxUtf8PerByte)
    {
        Single = single;
        Double = @double;
        Triple = triple;
        Specials = specials;
        Blob = blob;
        MaxUtf8PerByte = maxUtf8PerByte;
    }

    /// <summary>Entries of single bytes.</summary>
    public uint[] Single { get; }

    /// <summary>Entries of double-byte codes.</summary>
    public uint[] Double { get; }

    /// <summary>Entries by the last two bytes of three-byte codes, or null.</summary>
    public uint[]? Triple { get; }

    /// <summary>The special codes; the first is the unmapped one.</summary>
    public SpecialCode[] Specials { get; }

    /// <summary>UTF-8 of the special codes.</summary>
    public byte[] Blob { get; }

    /// <summary>The most output bytes that one source byte can cause.</summary>
    public int MaxUtf8PerByte { get; }

    /// <summary>Compiles a map; single bytes that begin a shift code are marked special, so that they are looked at.</summary>
    public static DecodeTable Compile(CodeMap map, ReadOnlySpan<byte> shiftLeads, ICodeTransform? transform)
    {
        var compiler = new DecodeTableCompiler(transform);
        var single = compiler.Compile(map.Single, 0);
        foreach (var lead in shiftLeads)
        {
            single[lead] = compiler.ForceSpecial(single[lead]);
        }

        var doubles = compiler.Compile(map.Double, 0);
        foreach (var lead in shiftLeads)
        {
            doubles.AsSpan(lead << 8, 0x100).Fill(SpecialBit);
        }

        var triple = map.Triple.IsEmpty ? null : compiler.Compile(map.Triple, (uint)CodeMap.TripleLead << 16);
        var perByte = Math.Max(
            compiler.Longest(single),
            Math.Max((compiler.Longest(doubles) + 1) / 2, triple is null ? 0 : (compiler.Longest(triple) + 2) / 3));
        return new DecodeTable(single, doubles, triple, compiler.Specials, compiler.Blob, Math.Max(perByte, 1));
    }
}
