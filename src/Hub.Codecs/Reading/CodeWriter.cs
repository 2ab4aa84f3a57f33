using System.Buffers.Binary;
using Hub.Codecs.Tables;

namespace Hub.Codecs.Reading;

/// <summary>The slow side of decoding, shared by all structures: codes that are reported, or longer than a plain entry.</summary>
internal static class CodeWriter
{
    /// <summary>Writes one code and reports it if there is something to say.</summary>
    public static void Write(
        DecodeTable table, uint entry, ReadOnlySpan<byte> source, int position, int length, Span<byte> utf8, ref int written, CodeIssueList issues)
    {
        if (entry < DecodeTable.SpecialBit)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(utf8[written..], entry);
            written += (int)(entry >> DecodeTable.CountShift);
            return;
        }

        ref readonly var special = ref table.Specials[(int)(entry & ~DecodeTable.SpecialBit)];
        if (special.Issue is { } issue)
        {
            Report(source, position, length, written, issue, special.Flag, issues);
        }

        table.Blob.AsSpan(special.Offset, special.Length).CopyTo(utf8[written..]);
        written += special.Length;
    }

    /// <summary>Reports the bytes of one code.</summary>
    public static void Report(
        ReadOnlySpan<byte> source, int position, int length, int written, CodeIssueKind kind, byte flag, CodeIssueList issues)
    {
        var code = 0u;
        foreach (var b in source.Slice(position, length))
        {
            code = code << 8 | b;
        }

        issues.Add(new CodeIssue(position, length, code, written, kind, flag));
    }
}
