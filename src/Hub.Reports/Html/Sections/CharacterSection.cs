using System.Globalization;
using Hub.Reports.Model;

namespace Hub.Reports.Html.Sections;

/// <summary>What became of the characters, and which codes a person has to identify (文字同定).</summary>
internal static class CharacterSection
{
    private const int MaxRows = 40;
    private const int MaxSamples = 3;

    public static void Write(Page page, RunReport report)
    {
        if (report.Characters is not { } characters)
        {
            return;
        }

        page.Open("characters", "文字", "Characters");
        page.Say(
            "移行元の文字のうち、行政事務標準文字にするために置き換えたものと、人の確認が要るものの数です。ここに数えていない文字は、そのまま移行しています。黙って置き換えた文字はありません。",
            "Characters of the source that were replaced to fit the unified set, or that a person has to look at. All others came over as they are; nothing was replaced silently.");
        StackedBar.Write(
            page,
            page.T("置き換えた文字・確認が要る文字", "Characters replaced or to be looked at"),
            new BarPart(page.T("同じ文字(コードだけの変更)", "the same character, another code"), characters.Exact, "ok"),
            new BarPart(page.T("同じ字の別の形(異体字)", "variant of the same character"), characters.Variant, "info"),
            new BarPart(page.T("形の違いを失った(縮退)", "degraded"), characters.Degraded, "warn"),
            new BarPart(page.T("まだ分からない(未同定)", "not identified yet"), characters.Unknown, "bad"));
        WriteWorkList(page, characters);
        page.Close();
    }

    private static void WriteWorkList(Page page, CharacterReport characters)
    {
        if (characters.WorkList.Count == 0)
        {
            return;
        }

        var list = characters.InOrder.ToList();
        var open = list.Count(g => g.State != GaijiState.Checked);
        page.Add($"<h3>{page.T($"文字同定の作業一覧({Amounts.Count(list.Count)}字、うち残り{Amounts.Count(open)}字)", $"Codes to identify ({Amounts.Count(list.Count)}, {Amounts.Count(open)} left)")}</h3>");
        page.Say(
            "影響する人数の多い順です。候補は参考であり、字形だけで決めず、必ず一人が決めて別の人が確かめてください。",
            "Most persons first. Candidates are proposals: one person decides and another checks, never the shape alone.");
        page.Add($"<div class=\"wide\"><table class=\"gaiji\"><thead><tr><th>{page.T("外字", "Code")}</th><th class=\"n\">{page.T("対象者", "Persons")}</th><th class=\"n\">{page.T("出現", "Times")}</th><th>{page.T("使われている項目・見本", "Items, samples")}</th><th>{page.T("状態・候補", "State, candidates")}</th></tr></thead><tbody>");
        foreach (var gaiji in list.Take(MaxRows))
        {
            WriteRow(page, gaiji);
        }

        page.Add($"</tbody></table></div>");
        if (list.Count > MaxRows)
        {
            page.Add($"<p class=\"small\">{page.T($"ほか{Amounts.Count(list.Count - MaxRows)}字。全件は hub characters worklist で見られ、hub characters export で Excel に取り出せます。", $"{Amounts.Count(list.Count - MaxRows)} more: hub characters worklist lists all, hub characters export gives them to Excel.")}</p>");
        }

        if (!list.Exists(g => g.Glyph is not null))
        {
            page.Add($"<p class=\"small\">{page.T("外字の字形を並べるには、団体の外字フォントを hub characters import --font で取り込んでください。", "To see the glyphs side by side, import the site's font with hub characters import --font.")}</p>");
        }
    }

    private static void WriteRow(Page page, GaijiSummary gaiji)
    {
        page.Add($"<tr><td>{GlyphMarkup.Box(gaiji.Glyph, "", gaiji.Code, "own")}<div class=\"mono\">{gaiji.Code}</div></td><td class=\"n\">{gaiji.Persons}<small>{page.T($"{Amounts.Count(gaiji.Records)}件", $"{Amounts.Count(gaiji.Records)} rec.")}</small></td><td class=\"n\">{gaiji.Count}</td><td class=\"name\">{string.Join(page.T("、", ", "), gaiji.Items)}{Samples(gaiji)}</td><td><span class=\"badge {GaijiWords.Style(gaiji.State)}\">{GaijiWords.State(gaiji, page.T)}</span>");
        if (gaiji.Candidates.Count > 0)
        {
            page.Add($"<ol class=\"cands\">");
            foreach (var candidate in gaiji.Candidates)
            {
                page.Add($"<li>{GlyphMarkup.Box(candidate.Glyph, candidate.Text, candidate.Name, "")}<div class=\"mono\">{candidate.Name}</div><div class=\"small\">{candidate.Score.ToString("0.00", CultureInfo.InvariantCulture)} {page.T(candidate.WhyJa, candidate.WhyEn)}</div></li>");
            }

            page.Add($"</ol>");
        }

        page.Add($"</td></tr>");
    }

    private static Markup Samples(GaijiSummary gaiji) => new(string.Concat(gaiji.Samples.Take(MaxSamples).Select(s => $"<div class=\"small\">{HtmlText.Escape(s)}</div>")));
}
