using Hub.Reports.Model;

namespace Hub.Reports.Html.Sections;

/// <summary>With what the run was made, and the words used on the page.</summary>
internal static class BasisSection
{
    public static void Write(Page page, RunReport report)
    {
        var basis = report.Basis;
        page.Open("basis", "実行の条件", "What the run was made with");
        page.Add($"<dl>");
        Line(page, page.T("実行ID", "Run id"), report.RunId);
        Line(page, page.T("移行先の版", "Edition"), $"{basis.BusinessId} {basis.BusinessName} {basis.EditionVersion} " + (basis.EditionIsOfficial
            ? page.T("(公式の基本データリスト)", "(official item list)") : page.T("(見本。公式ではありません)", "(sample, not official)")));
        Line(page, page.T("アダプタ", "Adapter"), $"{basis.Adapter} {basis.AdapterVersion}");
        Line(page, page.T("移行元の文字コード", "Source charset"), basis.Charset);
        Line(page, page.T("コード表", "Code tables"), string.Join(page.T("、", ", "), basis.Tables));
        Line(page, page.T("判定の基準", "Profile"), basis.Profile);
        Line(page, page.T("ハブの版", "Hub version"), basis.HubVersion);
        page.Add($"</dl>");
        page.Add($"<p class=\"small\">{page.T("同じ移行元データを同じ条件で処理すれば、必ず同じ結果になります。", "The same extract under the same conditions gives the same result, byte for byte.")}</p>");
        page.Add($"<h3>{page.T("言葉の説明", "Words")}</h3><dl class=\"words\">");
        Word(page, "レコード", "Record", "移行元ファイルの1件分のデータ。", "One entry of a source file.");
        Word(page, "グループ・データ項目", "Group, item", "標準仕様書が定めるファイルと、その列。", "A file of the standard, and its columns.");
        Word(page, "隔離", "Quarantine", "エラーがあり移行できないレコードを、元のまま保管すること。失われることはありません。", "Records with errors are kept aside unchanged; nothing is lost.");
        Word(page, "対象外", "Left out", "論理削除など、移行しないと決めた規則に当たったレコード。", "Records that a rule says not to migrate, such as logical deletes.");
        Word(page, "外字・文字同定", "Gaiji, identification", "団体が独自に作った文字と、それが標準のどの文字に当たるかを決める作業。", "Characters that a site made itself, and deciding which standard character each is.");
        Word(page, "不詳", "Unknown (不詳)", "日付などが分からないことを、決められた形で表したもの。", "The standard's way to say that a date is not known.");
        page.Add($"</dl>");
        page.Close();
    }

    private static void Line(Page page, string name, string value)
    {
        if (value.Trim().Length > 0)
        {
            page.Add($"<dt>{name}</dt><dd>{value.Trim()}</dd>");
        }
    }

    private static void Word(Page page, string ja, string en, string sayJa, string sayEn) => page.Add($"<dt>{page.T(ja, en)}</dt><dd>{page.T(sayJa, sayEn)}</dd>");
}
