namespace Hub.Codecs.Tables;

/// <summary>Turns meanings into entries and gathers the special codes on the way.</summary>
internal sealed class DecodeTableCompiler(ICodeTransform? transform)
{
    private readonly List<SpecialCode> _specials = [new SpecialCode(0, 0, CodeIssueKind.Unmapped, 0)];
    private readonly List<byte> _blob = [];
    private readonly byte[] _utf8 = new byte[Meaning.MaxUtf8Length];
    private readonly byte[] _rewritten = new byte[ICodeTransform.MaxUtf8Length];

    /// <summary>All special codes so far.</summary>
    public SpecialCode[] Specials => [.. _specials];

    /// <summary>Their UTF-8, with slack so that it can be copied in blocks.</summary>
    public byte[] Blob => [.. _blob, .. new byte[ICodeTransform.MaxUtf8Length]];

    /// <summary>One entry for each meaning.</summary>
    public uint[] Compile(ReadOnlySpan<Meaning> meanings, uint codeBase)
    {
        var entries = new uint[meanings.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = Compile(meanings[i], codeBase | (uint)i);
        }

        return entries;
    }

    /// <summary>The same entry as a special one.</summary>
    public uint ForceSpecial(uint entry)
    {
        if (entry >= DecodeTable.SpecialBit)
        {
            return entry;
        }

        ReadOnlySpan<byte> utf8 = [(byte)entry, (byte)(entry >> 8), (byte)(entry >> 16)];
        return Special(utf8[..(int)(entry >> DecodeTable.CountShift)], null, 0);
    }

    /// <summary>The longest UTF-8 of any of the entries.</summary>
    public int Longest(ReadOnlySpan<uint> entries)
    {
        var longest = 0;
        foreach (var entry in entries)
        {
            longest = Math.Max(longest, entry >= DecodeTable.SpecialBit
                ? _specials[(int)(entry & ~DecodeTable.SpecialBit)].Length
                : (int)(entry >> DecodeTable.CountShift));
        }

        return longest;
    }

    private uint Compile(Meaning meaning, uint code)
    {
        if (meaning.Kind == MeaningKind.Unmapped)
        {
            return DecodeTable.SpecialBit;
        }

        ReadOnlySpan<byte> utf8 = _utf8.AsSpan(0, meaning.WriteUtf8(_utf8));
        CodeIssueKind? issue = meaning.Kind == MeaningKind.SiteGaiji ? CodeIssueKind.SiteGaiji : null;
        byte flag = 0;
        if (transform is not null)
        {
            var length = transform.Rewrite(code, issue is not null, utf8, _rewritten, out flag);
            if (length >= 0)
            {
                utf8 = _rewritten.AsSpan(0, length);
                issue = null;
            }

            if (flag != 0)
            {
                issue ??= CodeIssueKind.Flagged;
            }
        }

        // A dropped code (no bytes) stays plain: its entry advances by nothing.
        return issue is null && utf8.Length <= 3 ? Plain(utf8) : Special(utf8, issue, flag);
    }

    private static uint Plain(ReadOnlySpan<byte> utf8)
    {
        var entry = (uint)utf8.Length << DecodeTable.CountShift;
        for (var i = 0; i < utf8.Length; i++)
        {
            entry |= (uint)utf8[i] << (8 * i);
        }

        return entry;
    }

    private uint Special(ReadOnlySpan<byte> utf8, CodeIssueKind? issue, byte flag)
    {
        _specials.Add(new SpecialCode(_blob.Count, utf8.Length, issue, flag));
        _blob.AddRange(utf8);
        return DecodeTable.SpecialBit | (uint)(_specials.Count - 1);
    }
}
