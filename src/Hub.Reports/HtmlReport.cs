using System.Text;
using Hub.Findings;
using Hub.Reports.Html;
using Hub.Reports.Html.Sections;
using Hub.Reports.Model;

namespace Hub.Reports;

/// <summary>
/// report.html: one self-contained page that a person who has never seen a program reads from the top down. It asks for nothing from outside
/// (its content security policy forbids it), escapes all data, and is the same bytes for the same report.
/// </summary>
public static class HtmlReport
{
    /// <summary>Name of the file: report.html in Japanese, report.en.html in English.</summary>
    public static string FileNameOf(Language language) => language == Language.En ? "report.en.html" : "report.html";

    /// <summary>Writes the page as UTF-8; leaves the stream open.</summary>
    public static void Write(RunReport report, Language language, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 16 * 1024, leaveOpen: true) { NewLine = "\n" };
        Write(report, language, writer);
    }

    /// <summary>Writes the page.</summary>
    public static void Write(RunReport report, Language language, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var page = new Page(output, language);
        var verdict = Verdict.Of(report);
        var title = page.T($"移行報告書 {report.Basis.BusinessName} {report.Municipality.Name}", $"Migration report {report.Basis.BusinessName} {report.Municipality.Name}");
        page.Add($"<!DOCTYPE html>");
        page.Add($"<html lang=\"{page.T("ja", "en")}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
        page.Add($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><meta name=\"robots\" content=\"noindex\">");
        page.Add($"<title>{title}</title><style>{new Markup(StyleSheet.Text)}</style></head><body><main>");
        VerdictSection.Write(page, report, verdict);
        WriteContents(page, report);
        BlockerSection.Write(page, report, verdict);
        FlowSection.Write(page, report);
        FindingMatrix.Write(page, report);
        RuleSection.Write(page, report);
        CharacterSection.Write(page, report);
        SuppliedSection.Write(page, report);
        ReconciliationSection.Write(page, report);
        TimeSection.Write(page, report);
        BasisSection.Write(page, report);
        page.Add($"<footer>{page.T(
            "この報告書には個人の値そのものは含まれていません。すべての指摘は findings.csv に、機械で読む形の報告は report.json に、件数とハッシュ値の証明は certificate.json にあります。",
            "This page holds no personal values. findings.en.csv has every finding, report.json the same report for machines, certificate.json the proof of counts and hashes.")}</footer>");
        page.Add($"</main></body></html>");
    }

    private static void WriteContents(Page page, RunReport report)
    {
        page.Add($"<nav><ol>");
        Entry("blockers", "移行を妨げているもの", "What blocks the cutover");
        Entry("flow", "入ってきたものと出ていくもの", "In and out");
        Entry("findings", "指摘の一覧", "Findings");
        if (report.Findings.Any(f => f.Count > 0))
        {
            Entry("rules", "意味と対処", "Meaning and remedy");
        }

        if (report.Characters is not null)
        {
            Entry("characters", "文字", "Characters");
        }

        Entry("supplied", "自動で補った値", "Supplied values");
        Entry("reconciliation", "照合", "Reconciliation");
        Entry("time", "所要時間と見込み", "Time and forecast");
        Entry("basis", "実行の条件", "Basis");
        page.Add($"</ol></nav>");

        void Entry(string id, string ja, string en) => page.Add($"<li><a href=\"#{id}\">{page.T(ja, en)}</a></li>");
    }
}
