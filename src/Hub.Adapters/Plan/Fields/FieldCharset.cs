using System.Globalization;
using Hub.Codecs;
using Hub.Findings;

namespace Hub.Adapters.Plan.Fields;

/// <summary>The charset of a pack with what mapping needs to know about it. Immutable.</summary>
internal sealed class FieldCharset(Charset charset, Severity gaiji)
{
    /// <summary>The charset, composed with cleansing.</summary>
    public Charset Charset => charset;

    /// <summary>The single-byte space: 40 on a host, 20 elsewhere.</summary>
    public byte Space { get; } = FindSpace(charset);

    /// <summary>True where digits are F0–F9.</summary>
    public bool IsEbcdic => Space == 0x40;

    /// <summary>True when all bytes are spaces, or all 00, or all FF.</summary>
    public bool IsBlank(ReadOnlySpan<byte> field)
    {
        var first = field.IsEmpty ? Space : field[0];
        return (first == Space || first == 0 || first == 0xFF) && field.IndexOfAnyExcept(first) < 0;
    }

    /// <summary>Turns what the codec has to say into findings with the exact bytes.</summary>
    public void Report(MappingState state, FieldPlan field, ReadOnlySpan<byte> bytes, ReadOnlySpan<CodeIssue> issues)
    {
        foreach (ref readonly var issue in issues)
        {
            var from = Math.Clamp(issue.SourceOffset, 0, bytes.Length);
            var found = Convert.ToHexString(bytes.Slice(from, Math.Min(issue.SourceLength, bytes.Length - from)));
            if (issue.Kind == CodeIssueKind.Truncated && from == bytes.Length - 1 && bytes[from] == Space)
            {
                // A single space behind the last kanji of a full field: padding. That the shift back is missing is told by its own issue.
                continue;
            }

            var (code, severity, expected) = Explain(issue);
            state.Report(code, severity, found, expected, field.Offset + from, issue.SourceLength);
            if (severity == Severity.Error)
            {
                state.FailField();
            }
        }
    }

    private static byte FindSpace(Charset charset)
    {
        Span<byte> utf8 = new byte[charset.MaxUtf8Length(1)];
        var written = charset.DecodeField([0x40], FieldForm.Mixed, utf8, new CodeIssueList());
        return utf8[..written].SequenceEqual(" "u8) ? (byte)0x40 : (byte)0x20;
    }

    private (FindingCode Code, Severity Severity, string Expected) Explain(in CodeIssue issue) => issue.Kind switch
    {
        CodeIssueKind.Unmapped => (DecodingFindings.CharacterUnmapped, Severity.Error, charset.Name),
        CodeIssueKind.SiteGaiji => (DecodingFindings.SiteGaiji, gaiji, ""),
        CodeIssueKind.Truncated => (DecodingFindings.CharacterCut, Severity.Error, ""),
        CodeIssueKind.ShiftMissing => (DecodingFindings.ShiftDamaged, Severity.Warning, "shift in"),
        CodeIssueKind.ShiftUnexpected => (DecodingFindings.ShiftDamaged, Severity.Warning, "no shift"),
        _ => (DecodingFindings.CharacterFlagged, Severity.Warning, issue.Flag.ToString(CultureInfo.InvariantCulture)),
    };
}
