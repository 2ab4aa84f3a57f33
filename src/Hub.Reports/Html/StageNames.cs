using Hub.Findings;

namespace Hub.Reports.Html;

/// <summary>Stages and severities in words of the reader.</summary>
internal static class StageNames
{
    public static IReadOnlyList<Stage> All { get; } = [.. Enum.GetValues<Stage>().Order()];

    public static string Of(Page page, Stage stage) => stage switch
    {
        Stage.Framing => page.T("ファイルの区切り", "File structure"),
        Stage.Codec => page.T("文字コード・数値", "Codes and numbers"),
        Stage.Characters => page.T("文字", "Characters"),
        Stage.Mapping => page.T("項目への変換", "Mapping"),
        Stage.Item => page.T("項目の値", "Single items"),
        Stage.AcrossFields => page.T("項目どうし", "Across items"),
        Stage.AcrossRecords => page.T("レコードどうし", "Across records"),
        Stage.Reconciliation => page.T("件数・金額", "Counts and sums"),
        _ => page.T("ファイルのそろい", "Completeness"),
    };

    public static string Of(Page page, Severity severity) => severity switch
    {
        Severity.Error => page.T("エラー", "Error"),
        Severity.Warning => page.T("警告", "Warning"),
        _ => page.T("お知らせ", "Note"),
    };

    public static string Style(Severity severity) => severity switch
    {
        Severity.Error => "bad",
        Severity.Warning => "warn",
        _ => "info",
    };

    public static Markup Badge(Page page, Severity severity) =>
        new($"<span class=\"badge {Style(severity)}\">{HtmlText.Escape(Of(page, severity))}</span>");
}
