using Hub.Findings;

namespace Hub.Validation;

/// <summary>What several items of one record can get wrong together (6xxx). Which rule it was stands in the finding: its id and formula.</summary>
public static class CrossFieldFindings
{
    /// <summary>A rule that the edition carries.</summary>
    public static readonly FindingCode EditionRuleBroken = new(6001, "EDITION_RULE_BROKEN", Severity.Error, new(
        "版に定めた項目間の規則に合いません: {expected}",
        "A rule across items of the edition does not hold: {expected}",
        "規則の意味は hub explain に規則のIDを付けて確かめ、どの項目が誤りかを現行システムで調べてください。",
        "See hub explain with the rule's id, then find out in the legacy system which of the items is wrong."));

    /// <summary>Dates out of order.</summary>
    public static readonly FindingCode DatesOutOfOrder = new(6002, "DATES_OUT_OF_ORDER", Severity.Warning, new(
        "日付の前後関係が逆です: {expected}",
        "Dates are out of order: {expected}",
        "どちらの日付が誤りかを現行システムの異動履歴で確かめてください。",
        "Find out from the history in the legacy system which date is wrong."));

    /// <summary>State and event of a resident disagree.</summary>
    public static readonly FindingCode StateContradictsEvent = new(6003, "STATE_CONTRADICTS_EVENT", Severity.Warning, new(
        "住民状態・異動・消除の内容が食い違っています: {expected}",
        "State, event or removal of the resident contradict each other: {expected}",
        "最新の異動と住民の状態を現行システムで見比べてください。",
        "Compare the latest event with the resident's state in the legacy system."));

    /// <summary>Household head and relationship disagree.</summary>
    public static readonly FindingCode HouseholdContradiction = new(6004, "HOUSEHOLD_CONTRADICTION", Severity.Warning, new(
        "世帯主と続柄の内容が食い違っています: {expected}",
        "Household head and relationship contradict each other: {expected}",
        "世帯台帳で続柄を確かめてください。",
        "Check the relationship in the household register."));

    /// <summary>Latest flag or history number disagree with the rest of the record.</summary>
    public static readonly FindingCode HistoryContradiction = new(6005, "HISTORY_CONTRADICTION", Severity.Warning, new(
        "履歴番号・最新フラグ・除票などの内容が食い違っています: {expected}",
        "History number, latest flag or removal flag contradict each other: {expected}",
        "履歴の作り方(最新行の決め方)をアダプタで確かめてください。",
        "Check in the adapter how the latest row of a history is chosen."));

    /// <summary>Amounts that should add up don't.</summary>
    public static readonly FindingCode AmountsDoNotAddUp = new(6006, "AMOUNTS_DO_NOT_ADD_UP", Severity.Error, new(
        "内訳の合計が合いません: {expected}(差 {found})",
        "Parts do not add up to their total: {expected} (difference {found})",
        "内訳の項目の読み落としや、合計の二重加算がないかをアダプタで確かめてください。",
        "Check the adapter for a part that is not read or a total that is added twice."));

    /// <summary>A rule that the site added.</summary>
    public static readonly FindingCode SiteRuleBroken = new(6009, "SITE_RULE_BROKEN", Severity.Warning, new(
        "団体が追加した規則に合いません: {expected}",
        "A rule that the site added does not hold: {expected}",
        "規則の意味は、規則を追加した担当者に確かめてください。",
        "Ask whoever added the rule what it means."));
}
