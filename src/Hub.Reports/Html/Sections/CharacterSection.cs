using Hub.Reports.Model;

namespace Hub.Reports.Html.Sections;

/// <summary>What became of the characters, and which codes a person has to identify (文字同定).</summary>
internal static class CharacterSection
{
    private const int MaxRows = 40;

    public static void Write(Page page, RunReport report)
    {
        if (report.Characters is not { } characters)
        {
            return;
        }

        page.Open("characters", "文字", "Characters");
        page.Say(
            "移行元の文字を行政事務標準文字に置き換えた結果です。黙って置き換えた文字はありません。",
            "How the characters of the source were carried over to the unified set. Nothing was replaced silently.");
        StackedBar.Write(
            page,
            page.T("文字の置き換えの結果", "Characters by result"),
            new BarPart(page.T("同じ文字", "exact"), characters.Exact, "ok"),
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
        page.Add($"<h3>{page.T($"文字同定が必要な外字({Amounts.Count(list.Count)}字)", $"Codes to identify ({Amounts.Count(list.Count)})")}</h3>");
        page.Say(
            "影響する人数の多い順です。候補は参考であり、字形だけで決めず、必ず人が確かめて決定してください。",
            "Most affected first. Candidates are proposals: a person decides, never the shape alone.");
        var glyphs = list.Exists(g => g.Glyph.Count > 0);
        page.Add($"<div class=\"wide\"><table><thead><tr><th>{page.T("コード", "Code")}</th>{new Markup(glyphs ? $"<th>{HtmlText.Escape(page.T("字形", "Glyph"))}</th>" : "")}<th class=\"n\">{page.T("影響するレコード", "Records")}</th><th class=\"n\">{page.T("出現", "Occurrences")}</th><th>{page.T("使われている項目", "Items")}</th><th>{page.T("候補", "Candidates")}</th></tr></thead><tbody>");
        foreach (var gaiji in list.Take(MaxRows))
        {
            page.Add($"<tr><td class=\"mono\">{gaiji.Code}</td>{Glyph(glyphs, gaiji)}<td class=\"n\">{gaiji.Records}</td><td class=\"n\">{gaiji.Count}</td><td class=\"name\">{string.Join(page.T("、", ", "), gaiji.Items)}</td><td class=\"cand\">{string.Join(' ', gaiji.Candidates)}</td></tr>");
        }

        page.Add($"</tbody></table></div>");
        if (list.Count > MaxRows)
        {
            page.Add($"<p class=\"small\">{page.T($"ほか{Amounts.Count(list.Count - MaxRows)}字。全件は hub characters worklist で取り出せます。", $"{Amounts.Count(list.Count - MaxRows)} more; hub characters worklist lists all.")}</p>");
        }
    }

    private static Markup Glyph(bool shown, GaijiSummary gaiji)
    {
        if (!shown)
        {
            return new("");
        }

        if (gaiji.Glyph.Count == 0)
        {
            return new("<td></td>");
        }

        var path = new System.Text.StringBuilder();
        var width = gaiji.Glyph.Max(r => r.Length);
        for (var y = 0; y < gaiji.Glyph.Count; y++)
        {
            for (var x = 0; x < gaiji.Glyph[y].Length; x++)
            {
                if (gaiji.Glyph[y][x] == '#')
                {
                    path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return new($"<td><svg class=\"glyph\" viewBox=\"0 0 {width} {gaiji.Glyph.Count}\" role=\"img\" aria-label=\"{HtmlText.Escape(gaiji.Code)}\"><path d=\"{path}\"/></svg></td>");
    }
}
