using System.Buffers.Binary;
using System.Text;

namespace Hub.Codecs.Tables;

/// <summary>What scalars of Unicode sources become: themselves, reported where private, or what the transform says.</summary>
internal sealed class ScalarTable
{
    private readonly ICodeTransform? _transform;
    private readonly uint[] _entries;
    private readonly SpecialCode[] _specials;
    private readonly byte[] _blob;

    /// <summary>Compiles the scalars of plane 0; those of the others are asked for as they come.</summary>
    public ScalarTable(ICodeTransform? transform)
    {
        _transform = transform;
        var meanings = new Meaning[0x10000];
        for (var scalar = 0; scalar < 0x10000; scalar++)
        {
            meanings[scalar] = scalar switch
            {
                >= 0xD800 and < 0xE000 => default,
                >= 0xE000 and <= 0xF8FF => new Meaning(MeaningKind.SiteGaiji, scalar),
                _ => new Meaning(MeaningKind.Mapped, scalar),
            };
        }

        var compiler = new DecodeTableCompiler(transform);
        _entries = compiler.Compile(meanings, 0);
        _specials = compiler.Specials;
        _blob = compiler.Blob;
        MaxUtf8PerUtf8Byte = transform is null ? 1 : Math.Max(
            Math.Max(compiler.Longest(_entries.AsSpan(0, 0x80)), (compiler.Longest(_entries.AsSpan(0x80, 0x780)) + 1) / 2),
            Math.Max((compiler.Longest(_entries.AsSpan(0x800)) + 2) / 3, ICodeTransform.MaxUtf8Length / 4));
        MaxUtf8PerUtf16Byte = transform is null ? 2 : Math.Max((compiler.Longest(_entries) + 1) / 2, ICodeTransform.MaxUtf8Length / 4);
    }

    /// <summary>True when no transform is composed: valid text can be copied.</summary>
    public bool IsPlain => _transform is null;

    /// <summary>The most output bytes that one byte of UTF-8 can cause.</summary>
    public int MaxUtf8PerUtf8Byte { get; }

    /// <summary>The most output bytes that one byte of UTF-16 can cause.</summary>
    public int MaxUtf8PerUtf16Byte { get; }

    /// <summary>Writes one scalar and reports it if there is something to say.</summary>
    public void Write(Rune scalar, int position, int length, Span<byte> utf8, ref int written, CodeIssueList issues)
    {
        if (!scalar.IsBmp)
        {
            WriteSupplementary(scalar, position, length, utf8, ref written, issues);
            return;
        }

        var entry = _entries[scalar.Value];
        if (entry < DecodeTable.SpecialBit)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(utf8[written..], entry);
            written += (int)(entry >> DecodeTable.CountShift);
            return;
        }

        ref readonly var special = ref _specials[(int)(entry & ~DecodeTable.SpecialBit)];
        if (special.Issue is { } issue)
        {
            issues.Add(new CodeIssue(position, length, (uint)scalar.Value, written, issue, special.Flag));
        }

        _blob.AsSpan(special.Offset, special.Length).CopyTo(utf8[written..]);
        written += special.Length;
    }

    private void WriteSupplementary(Rune scalar, int position, int length, Span<byte> utf8, ref int written, CodeIssueList issues)
    {
        Span<byte> own = stackalloc byte[4];
        own = own[..scalar.EncodeToUtf8(own)];
        if (_transform is not null)
        {
            Span<byte> rewritten = stackalloc byte[ICodeTransform.MaxUtf8Length];
            var count = _transform.Rewrite((uint)scalar.Value, false, own, rewritten, out var flag);
            if (flag != 0)
            {
                issues.Add(new CodeIssue(position, length, (uint)scalar.Value, written, CodeIssueKind.Flagged, flag));
            }

            if (count >= 0)
            {
                rewritten[..count].CopyTo(utf8[written..]);
                written += count;
                return;
            }
        }

        own.CopyTo(utf8[written..]);
        written += own.Length;
    }
}
