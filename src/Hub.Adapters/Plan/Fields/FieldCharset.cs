using System.Globalization;
using System.Text;
using Hub.Characters.Cleansing;
using Hub.Codecs;
using Hub.Findings;

namespace Hub.Adapters.Plan.Fields;

/// <summary>The charset of a pack, composed with cleansing, with what mapping needs to know about it. Immutable.</summary>
internal sealed class FieldCharset
{
    private readonly Severity _gaiji;

    /// <summary>Composes the charset with a policy.</summary>
    public FieldCharset(Charset charset, Cleanser cleanser, Severity gaiji)
    {
        Source = charset;
        Charset = charset.Compose(new CleansingTransform(cleanser));
        Cleanser = cleanser;
        _gaiji = gaiji;
        Space = FindSpace(charset);
    }

    /// <summary>The charset as it was opened, without cleansing.</summary>
    public Charset Source { get; }

    /// <summary>The charset.</summary>
    public Charset Charset { get; }

    /// <summary>The cleansing, for rules of context.</summary>
    public Cleanser Cleanser { get; }

    /// <summary>The single-byte space: 40 on a host, 20 elsewhere.</summary>
    public byte Space { get; }

    /// <summary>True where digits are F0–F9.</summary>
    public bool IsEbcdic => Space == 0x40;

    /// <summary>True when all bytes are spaces, or all 00, or all FF.</summary>
    public bool IsBlank(ReadOnlySpan<byte> field)
    {
        var first = field.IsEmpty ? Space : field[0];
        return (first == Space || first == 0 || first == 0xFF) && field.IndexOfAnyExcept(first) < 0;
    }

    /// <summary>Turns what codec and cleansing have to say into findings with the exact bytes.</summary>
    public void Report(MappingState state, FieldPlan field, ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> utf8, ReadOnlySpan<CodeIssue> issues)
    {
        foreach (ref readonly var issue in issues)
        {
            var from = Math.Clamp(issue.SourceOffset, 0, bytes.Length);
            if (issue.Kind == CodeIssueKind.Truncated && from == bytes.Length - 1 && bytes[from] == Space)
            {
                // A single space behind the last kanji of a full field: padding. That the shift back is missing is told by its own issue.
                continue;
            }

            var found = Convert.ToHexString(bytes.Slice(from, Math.Min(issue.SourceLength, bytes.Length - from)));
            var (code, severity, expected) = Explain(issue, utf8);
            state.Report(code, severity, found, expected, state.FieldOffset + from, issue.SourceLength);
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

    private static string Scalar(ReadOnlySpan<byte> utf8, int offset)
    {
        if ((uint)offset >= (uint)utf8.Length || Rune.DecodeFromUtf8(utf8[offset..], out var rune, out _) != System.Buffers.OperationStatus.Done)
        {
            return "";
        }

        return string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
    }

    private (FindingCode Code, Severity Severity, string Expected) Explain(in CodeIssue issue, ReadOnlySpan<byte> utf8)
    {
        switch (issue.Kind)
        {
            case CodeIssueKind.Unmapped:
                return (DecodingFindings.CharacterUnmapped, Severity.Error, Charset.Name);
            case CodeIssueKind.SiteGaiji:
                return (CharacterFindings.SiteGaijiUnresolved, _gaiji, "");
            case CodeIssueKind.Truncated:
                return (DecodingFindings.CharacterCut, Severity.Error, "");
            case CodeIssueKind.ShiftMissing:
                return (DecodingFindings.ShiftDamaged, Severity.Warning, "shift in");
            case CodeIssueKind.ShiftUnexpected:
                return (DecodingFindings.ShiftDamaged, Severity.Warning, "no shift");
            default:
                var rule = CharacterFlag.Rule(issue.Flag);
                return (CharacterFlag.Code(issue.Flag)!, CharacterIssueFindings.SeverityOf(rule, Cleanser.Policy), Scalar(utf8, issue.Utf8Offset));
        }
    }
}
