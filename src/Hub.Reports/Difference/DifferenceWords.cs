using Hub.Reports.Html;
using Hub.Reports.Model;

namespace Hub.Reports.Difference;

/// <summary>Changes in words of the reader.</summary>
internal static class DifferenceWords
{
    public static string Of(Page page, ChangeKind kind) => kind switch
    {
        ChangeKind.New => page.T("新規", "new"),
        ChangeKind.Gone => page.T("解消", "gone"),
        ChangeKind.More => page.T("増加", "more"),
        ChangeKind.Fewer => page.T("減少", "fewer"),
        _ => page.T("変わらず", "same"),
    };

    public static string Style(ChangeKind kind) => kind switch
    {
        ChangeKind.New or ChangeKind.More => "bad",
        ChangeKind.Gone or ChangeKind.Fewer => "ok",
        _ => "off",
    };

    public static string Of(Page page, VerdictKind kind) => kind switch
    {
        VerdictKind.Ready => page.T("移行できます", "ready"),
        VerdictKind.ReadyWithWarnings => page.T("確認のうえ移行できます", "ready with warnings"),
        VerdictKind.Blocked => page.T("移行できません", "blocked"),
        _ => page.T("未判定", "undecided"),
    };

    public static string Basis(Page page, string what) => what switch
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
    public static string Signed(long change) => change > 0 ? "+" + Amounts.Count(change) : change < 0 ? "−" + Amounts.Count(-change) : "±0";
}
