using System.Globalization;
using Hub.Cli.Shell;
using Hub.Codecs;

namespace Hub.Cli.Tables;

/// <summary>Says on standard error what a filter could not convert: the first few one by one, then counts by kind.</summary>
internal sealed class IssueReport(CliContext context)
{
    private const int MaxShown = 20;

    private readonly SortedDictionary<CodeIssueKind, long> _counts = [];
    private long _shown;

    /// <summary>True when something was lost or could not be written; a site's gaiji alone is no error.</summary>
    public bool HasErrors => _counts.Keys.Any(k => k is not (CodeIssueKind.SiteGaiji or CodeIssueKind.Flagged));

    /// <summary>Takes the issues of a chunk that begins at the offset.</summary>
    public void Add(CodeIssueList issues, long offset)
    {
        foreach (ref readonly var issue in issues.AsSpan())
        {
            _counts[issue.Kind] = _counts.GetValueOrDefault(issue.Kind) + 1;
            if (_shown++ < MaxShown)
            {
                context.Error.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"hub: {Name(issue.Kind)}: {context.Text("位置", "byte")} {offset + issue.SourceOffset}, {Bytes(issue)}"));
            }
        }

        issues.Clear();
    }

    /// <summary>Writes the counts.</summary>
    public void Finish()
    {
        foreach (var (kind, count) in _counts)
        {
            context.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"hub: {Name(kind)}: {count}"));
        }
    }

    private static string Bytes(in CodeIssue issue) => issue.Kind is CodeIssueKind.Unencodable or CodeIssueKind.DoesNotFit
        ? string.Create(CultureInfo.InvariantCulture, $"U+{issue.Code:X4}")
        : issue.Code.ToString("X" + Math.Clamp(issue.SourceLength * 2, 2, 8).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private string Name(CodeIssueKind kind) => kind switch
    {
        CodeIssueKind.Unmapped => context.Text("対応のないコード", "unmapped code"),
        CodeIssueKind.SiteGaiji => context.Text("外字", "site gaiji"),
        CodeIssueKind.Truncated => context.Text("途中で切れたコード", "cut code"),
        CodeIssueKind.ShiftMissing => context.Text("シフトの閉じ忘れ", "shift back missing"),
        CodeIssueKind.ShiftUnexpected => context.Text("余分なシフト", "unexpected shift"),
        CodeIssueKind.Unencodable => context.Text("書けない文字", "character without a code"),
        CodeIssueKind.DoesNotFit => context.Text("入りきらない", "does not fit"),
        _ => context.Text("要確認", "flagged"),
    };
}
