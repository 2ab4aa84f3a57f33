using System.Text;
using Hub.Compare;
using Hub.Findings;
using Hub.Reports.Html;

namespace Hub.Reports.Golden;

/// <summary>A golden comparison as one self-contained page, in the look of the run report.</summary>
public static class GoldenHtml
{
    private const int MaxClusters = 50;

    /// <summary>Writes the page as UTF-8; leaves the stream open.</summary>
    public static void Write(FolderComparison comparison, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 16 * 1024, leaveOpen: true) { NewLine = "\n" };
        var page = new Page(writer, language);
        page.Add($"<!DOCTYPE html>");
        page.Add($"<html lang=\"{page.T("ja", "en")}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
        page.Add($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>{page.T("ゴールデン比較", "Golden comparison")}</title><style>{new Markup(StyleSheet.Text)}</style></head><body><main>");
        page.Add($"<header><h1>{page.T("ゴールデン比較", "Golden comparison")}</h1></header>");
        WriteVerdict(page, comparison);
        WriteFiles(page, comparison);
        foreach (var file in comparison.Files.Where(f => f.Columns.Count + f.Rows.Count + f.MissingColumns.Count + f.UnexpectedColumns.Count > 0))
        {
            WriteFile(page, file);
        }

        page.Add($"</main></body></html>");
    }

    private static void WriteVerdict(Page page, FolderComparison comparison)
    {
        var different = comparison.Files.Count(f => f.Status is not (FileStatus.Identical or FileStatus.Equivalent));
        page.Add($"<div class=\"verdict {(comparison.Passes ? "ok" : "bad")}\"><div><div class=\"word\">{(comparison.Passes ? page.T("期待どおりです", "As expected") : page.T("期待と違います", "Not as expected"))}</div>");
        page.Add($"<p>{page.T($"{Amounts.Count(comparison.Files.Count)}ファイルのうち{Amounts.Count(different)}ファイルに、合わせて{Amounts.Count(comparison.Differences)}件の差があります。", $"{Amounts.Count(different)} of {Amounts.Count(comparison.Files.Count)} files differ, with {Amounts.Count(comparison.Differences)} differences in all.")}</p></div></div>");
        foreach (var line in GoldenNames.Declared(comparison.Options, page.Language))
        {
            page.Add($"<p class=\"note\">{line}</p>");
        }
    }

    private static void WriteFiles(Page page, FolderComparison comparison)
    {
        page.Open("files", "ファイル", "Files");
        page.Add($"<div class=\"wide\"><table><thead><tr><th>{page.T("ファイル", "File")}</th><th>{page.T("結果", "Result")}</th><th class=\"n\">{page.T("期待する行", "Expected rows")}</th><th class=\"n\">{page.T("実際の行", "Actual rows")}</th><th class=\"n\">{page.T("追加", "Added")}</th><th class=\"n\">{page.T("削除", "Removed")}</th><th class=\"n\">{page.T("変更", "Changed")}</th></tr></thead><tbody>");
        foreach (var file in comparison.Files)
        {
            var fine = file.Status is FileStatus.Identical or FileStatus.Equivalent;
            page.Add($"<tr><td class=\"name\">{file.Name}</td><td><span class=\"badge {(fine ? "ok" : "bad")}\">{GoldenNames.Of(file.Status, page.Language)}</span></td><td class=\"n\">{Rows(file.ExpectedRows)}</td><td class=\"n\">{Rows(file.ActualRows)}</td><td class=\"n\">{file.Added}</td><td class=\"n\">{file.Removed}</td><td class=\"n\">{file.Changed}</td></tr>");
        }

        page.Add($"</tbody></table></div>");
        page.Close();
    }

    private static void WriteFile(Page page, FileComparison file)
    {
        page.Add($"<section><h2>{file.Name}</h2>");
        page.Add($"<p class=\"small\">{page.T("キー: ", "Key: ")}{(file.Key.Count == 0 ? page.T("行全体", "the whole row") : string.Join(page.T("、", ", "), file.Key))}</p>");
        foreach (var column in file.MissingColumns)
        {
            page.Add($"<p class=\"note\">{page.T("列がありません: ", "Column is missing: ")}{column}</p>");
        }

        foreach (var column in file.UnexpectedColumns)
        {
            page.Add($"<p class=\"note\">{page.T("列が増えています: ", "Column is new: ")}{column}</p>");
        }

        WriteClusters(page, file);
        WriteRows(page, file);
        page.Close();
    }

    private static void WriteClusters(Page page, FileComparison file)
    {
        if (file.Clusters.Count == 0)
        {
            return;
        }

        page.Add($"<h3>{page.T("同じ変わり方をまとめると", "Like changes together")}</h3><div class=\"wide\"><table><thead><tr><th>{page.T("列", "Column")}</th><th>{page.T("期待", "Expected")}</th><th>{page.T("実際", "Actual")}</th><th class=\"n\">{page.T("行", "Rows")}</th></tr></thead><tbody>");
        foreach (var cluster in file.Clusters.Take(MaxClusters))
        {
            page.Add($"<tr><td class=\"name\">{cluster.Column}</td><td class=\"mono\">{Shown(cluster.Expected)}</td><td class=\"mono\">{Shown(cluster.Actual)}</td><td class=\"n\">{cluster.Rows}</td></tr>");
        }

        page.Add($"</tbody></table></div>");
    }

    private static void WriteRows(Page page, FileComparison file)
    {
        if (file.Rows.Count == 0)
        {
            return;
        }

        page.Add($"<h3>{page.T("差のある行", "Rows that differ")} ({file.Rows.Count} / {file.Added + file.Removed + file.Changed})</h3><div class=\"wide\"><table><thead><tr><th>{page.T("種類", "Change")}</th><th>{page.T("キー", "Key")}</th><th>{page.T("変わった列", "Column")}</th><th>{page.T("期待", "Expected")}</th><th>{page.T("実際", "Actual")}</th></tr></thead><tbody>");
        foreach (var row in file.Rows)
        {
            var cells = row.Cells.Count == 0 ? [new CellChange("", "", "")] : row.Cells;
            for (var i = 0; i < cells.Count; i++)
            {
                page.Add($"<tr><td>{(i == 0 ? GoldenNames.Of(row.Kind, page.Language) : "")}</td><td class=\"mono\">{(i == 0 ? row.Key : "")}</td><td class=\"name\">{cells[i].Column}</td><td class=\"mono\">{(cells[i].Column.Length == 0 ? "" : Shown(cells[i].Expected))}</td><td class=\"mono\">{(cells[i].Column.Length == 0 ? "" : Shown(cells[i].Actual))}</td></tr>");
            }
        }

        page.Add($"</tbody></table></div>");
    }

    private static string Rows(long rows) => rows < 0 ? "=" : Amounts.Count(rows);

    private static string Shown(string value) => value.Length == 0 ? "∅" : value;
}
