using Hub.Findings;
using Hub.Reports.Html;
using Hub.Reports.Model;

namespace Hub.Reports.Difference;

/// <summary>Changes in words of the reader.</summary>
public static class DifferenceWords
{
    /// <summary>How a count moved, in a word.</summary>
    public static string Of(ChangeKind kind, Language language) => (kind, language) switch
    {
        (ChangeKind.New, Language.Ja) => "新規",
        (ChangeKind.Gone, Language.Ja) => "解消",
        (ChangeKind.More, Language.Ja) => "増加",
        (ChangeKind.Fewer, Language.Ja) => "減少",
        (_, Language.Ja) => "変わらず",
        _ => JsonReport.Name(kind),
    };

    internal static string Style(ChangeKind kind) => kind switch
    {
        ChangeKind.New or ChangeKind.More => "bad",
        ChangeKind.Gone or ChangeKind.Fewer => "ok",
        _ => "off",
    };

    internal static string Of(Page page, VerdictKind kind) => kind switch
    {
        VerdictKind.Ready => page.T("移行できます", "ready"),
        VerdictKind.ReadyWithWarnings => page.T("確認のうえ移行できます", "ready with warnings"),
        VerdictKind.Blocked => page.T("移行できません", "blocked"),
        _ => page.T("未判定", "undecided"),
    };

    internal static string Basis(Page page, string what) => what switch
    {
        "mode" => page.T("種別", "mode"),
        "municipality" => page.T("団体コード", "municipality"),
        "businessId" => page.T("業務", "business"),
        "editionVersion" => page.T("移行先の版", "edition"),
        "adapter" => page.T("アダプタ", "adapter"),
        "adapterVersion" => page.T("アダプタの内容", "adapter's content"),
        "charset" => page.T("文字コード", "charset"),
        "tables" => page.T("コード表", "code tables"),
        "profile" => page.T("判定の基準", "profile"),
        "hubVersion" => page.T("ハブの版", "hub version"),
        _ => page.T("開始", "started"),
    };

    /// <summary>"+12", "−3", "±0".</summary>
    internal static string Signed(long change) => change > 0 ? "+" + Amounts.Count(change) : change < 0 ? "−" + Amounts.Count(-change) : "±0";
}
