using System.Text;
using Hub.Adapters.Packs;
using Hub.Characters;
using Hub.Characters.Cleansing;
using Hub.Characters.Packs;
using Hub.Codecs;
using Hub.Codecs.Numbers;
using Hub.Findings;
using Hub.Records.Decoding;

namespace Hub.Adapters.Plan.Fields;

/// <summary>The charset of a pack, composed with cleansing, with what mapping needs to know about it. Immutable.</summary>
internal sealed class FieldCharset
{
    private const int MostUnmapped = 3;

    private readonly Severity _gaiji;

    /// <summary>Composes the charset with a policy.</summary>
    public FieldCharset(Charset charset, Cleanser cleanser, SiteGaijiTable table, Severity gaiji)
    {
        Source = charset;
        IsUnicode = CharsetOptionLibrary.Unicode.Contains(charset.Name);
        Charset = IsUnicode ? charset : charset.Compose(new CleansingTransform(cleanser));
        Cleanser = cleanser;
        Gaiji = table;
        _gaiji = gaiji;
        Space = FindSpace(charset);
    }

    /// <summary>True for utf8 and utf16: a character may be two scalars there, so text is cleansed after it is decoded and not code by code.</summary>
    public bool IsUnicode { get; }

    /// <summary>The charset as it was opened, without cleansing.</summary>
    public Charset Source { get; }

    /// <summary>The charset.</summary>
    public Charset Charset { get; }

    /// <summary>The cleansing, for rules of context.</summary>
    public Cleanser Cleanser { get; }

    /// <summary>What was decided about the municipality's gaiji.</summary>
    public SiteGaijiTable Gaiji { get; }

    /// <summary>The single-byte space: 40 on a host, 20 elsewhere.</summary>
    public byte Space { get; }

    /// <summary>True where digits are F0–F9.</summary>
    public bool IsEbcdic => Space == 0x40;

    /// <summary>How numbers are written beside it.</summary>
    public DecodeOptions Numbers => IsEbcdic ? DecodeOptions.Host : new DecodeOptions { Zones = ZoneStyle.Ascii };

    /// <summary>True when all bytes are spaces, or all 00, or all FF.</summary>
    public bool IsBlank(ReadOnlySpan<byte> field)
    {
        var first = field.IsEmpty ? Space : field[0];
        return (first == Space || first == 0 || first == 0xFF) && field.IndexOfAnyExcept(first) < 0;
    }

    /// <summary>Turns what codec and cleansing have to say into findings with the exact bytes.</summary>
    public void Report(MappingState state, FieldPlan field, ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> utf8, ReadOnlySpan<CodeIssue> issues)
    {
        var unmapped = CountUnmapped(issues);
        var told = 0;
        foreach (ref readonly var issue in issues)
        {
            var from = Math.Clamp(issue.SourceOffset, 0, bytes.Length);
            if (issue.Kind == CodeIssueKind.Unmapped ? ++told > MostUnmapped : unmapped > MostUnmapped)
            {
                // A field with many such codes is no text: what else there is to say of its characters would be said of chance.
                continue;
            }

            if (IsUnicode && issue.Kind == CodeIssueKind.SiteGaiji)
            {
                continue;
            }

            if (issue.Kind == CodeIssueKind.Truncated && from == bytes.Length - 1 && bytes[from] == Space)
            {
                // A single space behind the last kanji of a full field: padding. That the shift back is missing is told by its own issue.
                continue;
            }

            var found = Convert.ToHexString(bytes.Slice(from, Math.Min(issue.SourceLength, bytes.Length - from)));
            var (code, severity, expected) = Explain(issue, utf8);
            state.Report(code, severity, found + Name(issue.Code, code), expected, state.FieldOffset + from, issue.SourceLength);
            if (IsForAPerson(code))
            {
                state.NoteGaiji(issue.Code, Meaning(issue.Code).ToString(), code != CharacterFindings.SiteGaiji);
            }

            if (severity == Severity.Error)
            {
                state.FailField();
            }
        }

        if (unmapped > MostUnmapped)
        {
            ReportFurther(state, bytes, issues, unmapped - MostUnmapped);
        }
    }

    /// <summary>Cleanses the text of a Unicode source where it stands; returns its length then. The buffer has room for three times the text.</summary>
    public int Cleanse(MappingState state, ReadOnlySpan<byte> field, Span<byte> utf8, int length)
    {
        if (Cleanser.CleanPrefixLength(utf8[..length]) == length)
        {
            return length;
        }

        var issues = state.CharacterIssues;
        issues.Clear();
        var text = state.Scratch(utf8[..length]);
        var result = Cleanser.Cleanse(text, TextKind.General, utf8, issues);
        foreach (ref readonly var issue in issues.Issues)
        {
            Report(state, field, text, issue);
        }

        return result.Written;
    }

    private void Report(MappingState state, ReadOnlySpan<byte> field, ReadOnlySpan<byte> text, in CharacterIssue issue)
    {
        var code = CharacterFindings.Of(issue.Rule)!;
        var severity = issue.Rule == CharacterRule.SiteGaijiUnresolved ? _gaiji : CharacterIssueFindings.SeverityOf(issue.Rule, Cleanser.Policy);
        var name = issue.Name.IsNone ? "" : issue.Evidence is { } evidence ? $" ({issue.Name}, {evidence})" : $" ({issue.Name})";
        var inPlace = field.SequenceEqual(text);
        state.Report(
            code, severity, issue.Original + name, issue.Output == issue.Original ? "" : issue.Output.ToString(),
            state.FieldOffset + (inPlace ? issue.Offset : 0), inPlace ? issue.Length : field.Length);
        if (IsForAPerson(code))
        {
            state.NoteGaiji(CodeOf(issue.Original), issue.Original.ToString(), code != CharacterFindings.SiteGaiji);
        }

        if (severity == Severity.Error)
        {
            state.FailField();
        }
    }

    // A number for a character of Unicode: the scalar, and above its 21 bits which selector or mark follows.
    private static uint CodeOf(ScalarSequence character) => (uint)character.First | (character.Second switch
    {
        0 => 0u,
        >= 0xE0100 => (uint)(character.Second - 0xE0100 + 17) << 21,
        >= 0xFE00 => (uint)(character.Second - 0xFE00 + 1) << 21,
        var mark => (uint)(mark - 0x3099 + 500) << 21,
    });

    private static int CountUnmapped(ReadOnlySpan<CodeIssue> issues)
    {
        var count = 0;
        foreach (ref readonly var issue in issues)
        {
            count += issue.Kind == CodeIssueKind.Unmapped ? 1 : 0;
        }

        return count;
    }

    /// <summary>One finding for all codes that are not in the charset but the first ones.</summary>
    private void ReportFurther(MappingState state, ReadOnlySpan<byte> bytes, ReadOnlySpan<CodeIssue> issues, int count)
    {
        var (skip, start, end) = (MostUnmapped, 0, 0);
        var found = new StringBuilder((5 * count) + 8).Append(count);
        foreach (ref readonly var issue in issues)
        {
            if (issue.Kind == CodeIssueKind.Unmapped && --skip < 0)
            {
                var from = Math.Clamp(issue.SourceOffset, 0, bytes.Length);
                start = end == 0 ? from : start;
                end = Math.Min(bytes.Length, from + issue.SourceLength);
                found.Append(start == from ? ": " : " ").Append(Convert.ToHexString(bytes[from..end]));
            }
        }

        state.Report(DecodingFindings.CharactersUnmapped, Severity.Error, found.ToString(), Charset.Name, state.FieldOffset + start, end - start);
    }

    private static bool IsForAPerson(FindingCode code) =>
        code == CharacterFindings.SiteGaiji || code == CharacterFindings.SiteGaijiUnresolved
        || code == CharacterFindings.DegradationOpen || code == CharacterFindings.NotInTarget;

    private static byte FindSpace(Charset charset)
    {
        Span<byte> utf8 = new byte[charset.MaxUtf8Length(1)];
        var written = charset.DecodeField([0x40], FieldForm.Mixed, utf8, new CodeIssueList());
        return utf8[..written].SequenceEqual(" "u8) ? (byte)0x40 : (byte)0x20;
    }

    // The character at an offset: a scalar with its selector.
    private static string Scalar(ReadOnlySpan<byte> utf8, int offset)
    {
        if ((uint)offset >= (uint)utf8.Length || Rune.DecodeFromUtf8(utf8[offset..], out var rune, out var length) != System.Buffers.OperationStatus.Done)
        {
            return "";
        }

        _ = Rune.DecodeFromUtf8(utf8[(offset + length)..], out var next, out _);
        return new ScalarSequence(rune.Value, next.Value is >= 0xE0100 and <= 0xE01EF or >= 0xFE00 and <= 0xFE0F ? next.Value : 0).ToString();
    }

    private ScalarSequence Meaning(uint code) => Source.Meaning(code) is { } row ? new ScalarSequence(row.First, row.Second) : default;

    // What was lost on the way stays with the finding, so that it can be undone: the MJ name of the shape, and what a 縮退 rests on.
    private string Name(uint code, FindingCode finding)
    {
        if (finding != CharacterFindings.Degraded && finding != CharacterFindings.DegradationOpen && finding != CharacterFindings.VariationDropped)
        {
            return "";
        }

        var rewrite = Cleanser.Rewrite(code, Meaning(code));
        return rewrite.Name.IsNone ? "" : rewrite.Evidence is { } evidence ? $" ({rewrite.Name}, {evidence})" : $" ({rewrite.Name})";
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
                return (
                    CharacterFlag.Code(issue.Flag)!,
                    rule == CharacterRule.SiteGaijiUnresolved ? _gaiji : CharacterIssueFindings.SeverityOf(rule, Cleanser.Policy),
                    rule is CharacterRule.SiteGaijiUnresolved or CharacterRule.DegradationOpen or CharacterRule.NotInTarget ? "" : Scalar(utf8, issue.Utf8Offset));
        }
    }
}
