using Hub.Findings;
using Hub.Reports.Model;

namespace Hub.Reports.Html.Sections;

/// <summary>For each kind of finding: what it means, what to do, where it is, and a few masked samples.</summary>
internal static class RuleSection
{
    private const int MaxPlaces = 12;
    private const int MaxSamples = 6;

    public static void Write(Page page, RunReport report)
    {
        var codes = report.Findings.Where(f => f.Count > 0).GroupBy(f => f.Code.Number)
            .Select(g => (Severity: g.Max(f => f.Severity), Count: g.Sum(f => f.Count), Findings: g.OrderByDescending(f => f.Count)
                .ThenBy(f => f.Group, StringComparer.Ordinal).ThenBy(f => f.ItemId, StringComparer.Ordinal).ThenBy(f => f.Field, StringComparer.Ordinal).ToList()))
            .OrderByDescending(c => c.Severity).ThenByDescending(c => c.Count).ThenBy(c => c.Findings[0].Code.Number).ToList();
        if (codes.Count == 0)
        {
            return;
        }

        page.Open("rules", "指摘ごとの意味と対処", "What each finding means and what to do");
        page.Say(
            "個人情報を守るため、値は形だけを示しています(数字は9、英字はA、ひらがなは「あ」、カタカナは「ア」、漢字は「漢」)。実際の値は、権限のある担当者が位置を手がかりに移行元ファイルで確かめてください。",
            "To protect personal data only the shape of a value is shown (digits as 9, letters as A, hiragana as あ, katakana as ア, kanji as 漢). Whoever may see the value finds it in the source file by its position.");
        var records = report.Streams.Sum(s => s.Records);
        foreach (var (severity, count, findings) in codes)
        {
            WriteRule(page, severity, count, findings, records);
        }

        page.Close();
    }

    private static void WriteRule(Page page, Severity severity, long count, List<FindingSummary> findings, long records)
    {
        var code = findings[0].Code;
        page.Add($"<article class=\"rule {StageNames.Style(severity)}\" id=\"{code.ToString()}\"><div class=\"head\">{StageNames.Badge(page, severity)}<span>{StageNames.Of(page, code.Stage)}</span><span>{code.ToString()} {code.Name}</span><span><b>{count}</b>{page.T("件", count == 1 ? " finding" : " findings")}</span>");
        var affected = findings.Count == 1 ? findings[0].Records : 0;
        if (affected > 0 && records > 0)
        {
            page.Add($"<span>{page.T("レコードの", "in ")}{Amounts.Share(affected, records)}{page.T("", " of the records")}</span>");
        }

        page.Add($"</div><h3>{Headline.Of(page, code, findings)}</h3>");
        page.Add($"<p class=\"advice\"><b>{page.T("対処", "What to do")}</b>{Headline.Hint(page, code)}</p>");
        WritePlaces(page, count, findings);
        WriteSamples(page, findings);
        page.Add($"</article>");
    }

    private static void WritePlaces(Page page, long count, List<FindingSummary> findings)
    {
        var named = findings.Where(f => f.ItemId.Length > 0 || f.Field.Length > 0 || f.Group.Length > 0).ToList();
        if (named.Count == 0)
        {
            return;
        }

        page.Add($"<div class=\"wide\"><table><thead><tr><th>{page.T("グループ", "Group")}</th><th>{page.T("標準のデータ項目・規則", "Item or rule of the standard")}</th><th>{page.T("移行元の項目・規則番号", "Source field, rule id")}</th><th class=\"n\">{page.T("件数", "Count")}</th><th class=\"n\">{page.T("割合", "Share")}</th></tr></thead><tbody>");
        foreach (var place in findings.Take(MaxPlaces))
        {
            page.Add($"<tr><td class=\"name\">{place.Group}</td><td{new Markup(place.RuleJa.Length > 0 ? "" : " class=\"name\"")}>{page.T(place.RuleJa, place.RuleEn)} {place.ItemName} <span class=\"small\">{place.ItemId}</span></td><td class=\"mono\">{place.Field}</td><td class=\"n\">{place.Count}</td><td class=\"n\">{Amounts.Share(place.Count, count)}</td></tr>");
        }

        if (findings.Count > MaxPlaces)
        {
            var rest = findings.Skip(MaxPlaces).Sum(f => f.Count);
            page.Add($"<tr><td colspan=\"3\">{page.T($"ほか{Amounts.Count(findings.Count - MaxPlaces)}か所(findings.csv をご覧ください)", $"{Amounts.Count(findings.Count - MaxPlaces)} more places (see findings.en.csv)")}</td><td class=\"n\">{rest}</td><td class=\"n\">{Amounts.Share(rest, count)}</td></tr>");
        }

        page.Add($"</tbody></table></div>");
    }

    private static void WriteSamples(Page page, List<FindingSummary> findings)
    {
        var samples = Pick(findings).ToList();
        if (samples.Count == 0)
        {
            return;
        }

        var found = samples.Exists(s => s.Found.Length > 0);
        var expected = samples.Exists(s => s.Expected.Length > 0);
        var streams = samples.Select(s => s.Position.Stream).Distinct(StringComparer.Ordinal).Count() > 1;
        page.Add($"<div class=\"wide\"><table><thead><tr><th>{page.T("例の位置", "Sample at")}</th>");
        page.Add($"<th class=\"n\">{page.T("先頭からのバイト", "Byte offset")}</th><th class=\"n\">{page.T("長さ", "Length")}</th>");
        page.Add($"{new Markup(found ? $"<th>{HtmlText.Escape(page.T("見つかった値の形", "Found (shape)"))}</th>" : "")}{new Markup(expected ? $"<th>{HtmlText.Escape(page.T("正しい形・条件", "Expected"))}</th>" : "")}</tr></thead><tbody>");
        foreach (var sample in samples)
        {
            var at = sample.Position;
            page.Add($"<tr><td class=\"name\">{(streams || samples.Count == 1 ? at.Stream + " " : "")}{Record(page, at.Record)}</td><td class=\"n\">{Place(at.ByteOffset)}</td><td class=\"n\">{Place(at.Length == 0 ? -1 : at.Length)}</td>");
            page.Add($"{Cell(found, sample.Found)}{Cell(expected, sample.Expected)}</tr>");
        }

        page.Add($"</tbody></table></div>");
    }

    // One sample of each place in turn, so that a frequent place doesn't hide the others.
    private static IEnumerable<Finding> Pick(List<FindingSummary> findings)
    {
        var samples = findings.Take(MaxPlaces).SelectMany(f => f.Samples.Select((s, i) => (Round: i, Sample: s)));
        return samples.OrderBy(s => s.Round).Select(s => s.Sample).Take(MaxSamples)
            .OrderBy(s => s.Position.Stream, StringComparer.Ordinal).ThenBy(s => s.Position.Record).ThenBy(s => s.Position.ByteOffset);
    }

    private static string Record(Page page, long record) =>
        record < 0 ? page.T("ファイル全体", "whole file") : page.T($"{Amounts.Count(record + 1)}件目", $"record {Amounts.Count(record + 1)}");

    private static string Place(long value) => value < 0 ? "–" : Amounts.Count(value);

    private static Markup Cell(bool shown, string value) => new(shown ? $"<td class=\"mono\">{HtmlText.Escape(value)}</td>" : "");
}
