using Hub.Findings;

namespace Hub.Validation.Across;

/// <summary>What rows of a run can get wrong together (7xxx). Which rule it was stands in the finding: its id and formula.</summary>
public static class AcrossFindings
{
    /// <summary>7001: two rows with one key.</summary>
    public static readonly FindingCode KeyNotUnique = new(7001, "KEY_NOT_UNIQUE", Severity.Error, new(
        "同じ主キーの行が既にあります（{found}）。{expected}",
        "There is a row with the same key already ({found}). {expected}",
        "抽出の重複（同じファイルを二度読むなど）か、履歴番号・枝番の付け方の誤りがないかを確かめてください。",
        "Look for records extracted twice, or for history numbers that are made wrongly."));

    /// <summary>7002: a foreign key leads nowhere.</summary>
    public static readonly FindingCode ReferenceMissing = new(7002, "REFERENCE_MISSING", Severity.Error, new(
        "参照先の行がありません。{expected}",
        "The row that this one refers to is missing. {expected}",
        "参照先のファイルの抽出条件が狭すぎないか、番号の桁（先頭の0）が揃っているか、参照先のレコードが隔離されていないかを確かめてください。",
        "Check whether the other file's extract is too narrow, leading zeros differ, or the row is in quarantine."));

    /// <summary>7003: a history without a latest row.</summary>
    public static readonly FindingCode LatestRowMissing = new(7003, "LATEST_ROW_MISSING", Severity.Error, new(
        "履歴に最新の行（最新フラグ = 1）がありません。{expected}",
        "No row of the history is marked as the latest. {expected}",
        "アダプタで最新フラグをどう決めているかを確かめてください。",
        "Check how the adapter sets the latest flag."));

    /// <summary>7004: a history with several latest rows.</summary>
    public static readonly FindingCode SeveralLatestRows = new(7004, "SEVERAL_LATEST_ROWS", Severity.Error, new(
        "履歴に最新の行（最新フラグ = 1）が二つ以上あります（もう一つは {found}）。{expected}",
        "More than one row of the history is the latest (another is {found}). {expected}",
        "履歴番号が最後の行だけを最新にしてください。",
        "Let only the row with the last history number be the latest."));

    /// <summary>7005: the latest row is not the last.</summary>
    public static readonly FindingCode LatestRowNotLast = new(7005, "LATEST_ROW_NOT_LAST", Severity.Error, new(
        "最新の行（最新フラグ = 1）より後の履歴番号の行があります（{found}）。{expected}",
        "There is a row with a later history number than the latest one ({found}). {expected}",
        "履歴番号の順と最新フラグのどちらが正しいかを現行システムで確かめてください。",
        "Find out in the legacy system whether the numbers or the flag are right."));

    /// <summary>7006: history numbers leave something out.</summary>
    public static readonly FindingCode HistoryNumberGap = new(7006, "HISTORY_NUMBER_GAP", Severity.Warning, new(
        "履歴番号が飛んでいます（前の行は {found}）。{expected}",
        "The history numbers leave something out (the row before is {found}). {expected}",
        "間の履歴が抽出から漏れていないか、現行システムで削除された履歴かを確かめてください。",
        "Find out whether a row between them was left out of the extract or deleted in the legacy system."));

    /// <summary>7007: a history steps back in time.</summary>
    public static readonly FindingCode HistoryOutOfOrder = new(7007, "HISTORY_OUT_OF_ORDER", Severity.Warning, new(
        "履歴の日付が前の行より前です（前の行は {found}）。{expected}",
        "The row's date lies before that of the row before it ({found}). {expected}",
        "履歴番号の順と日付のどちらが正しいかを現行システムで確かめてください。",
        "Find out in the legacy system whether the numbers or the dates are right."));

    /// <summary>7008: periods of a history overlap.</summary>
    public static readonly FindingCode HistoryOverlap = new(7008, "HISTORY_OVERLAP", Severity.Warning, new(
        "期間が前の行の期間と重なっています（前の行は {found}）。{expected}",
        "The period overlaps that of the row before it ({found}). {expected}",
        "前の行の終了日が抜けていないか、同じ期間が二重に登録されていないかを確かめてください。",
        "Check for a missing end date of the row before, or a period entered twice."));

    /// <summary>7009: days lie between two periods of a history.</summary>
    public static readonly FindingCode HistoryPeriodGap = new(7009, "HISTORY_PERIOD_GAP", Severity.Warning, new(
        "前の行の期間との間に空白があります（前の行は {found}）。{expected}",
        "Days lie between this period and that of the row before it ({found}). {expected}",
        "間の期間の履歴が抽出から漏れていないかを確かめてください。",
        "Check whether a period between them was left out of the extract."));

    /// <summary>7010: none where one should be, such as a household without head.</summary>
    public static readonly FindingCode OneRowMissing = new(7010, "ONE_ROW_MISSING", Severity.Warning, new(
        "一つあるはずの行（世帯主など）がありません。{expected}",
        "The one row that should be there (such as the head of a household) is missing. {expected}",
        "世帯台帳などで、だれがその行になるかを確かめてください。世帯主だけが転出・死亡した世帯でないかもご確認ください。",
        "Find out who it should be; perhaps only the head moved out or died."));

    /// <summary>7011: several where one should be, such as a household with two heads.</summary>
    public static readonly FindingCode OneRowTooMany = new(7011, "ONE_ROW_TOO_MANY", Severity.Error, new(
        "一つだけのはずの行（世帯主など）が二つ以上あります（最初は {found}）。{expected}",
        "There is more than one row (such as head of a household) where one should be; the first is {found}. {expected}",
        "世帯番号の取り違えや、続柄の変換誤りがないかを確かめてください。",
        "Check for a wrong household number or a relationship mapped wrongly."));

    /// <summary>7012: a value that two rows share.</summary>
    public static readonly FindingCode ValueNotUnique = new(7012, "VALUE_NOT_UNIQUE", Severity.Error, new(
        "一つの行にしかないはずの値が別の行にもあります（{found}）。{expected}",
        "Another row ({found}) has a value that only one may have. {expected}",
        "番号の重複がないかを現行システムで確かめてください。",
        "Check for duplicate numbers in the legacy system."));

    /// <summary>7013: rows that should agree differ.</summary>
    public static readonly FindingCode ValuesDiffer = new(7013, "VALUES_DIFFER", Severity.Error, new(
        "同じはずの値が行によって違います（別の値の行は {found}）。{expected}",
        "Rows that should agree in a value differ (the other one is {found}). {expected}",
        "番号の使い回し（別人への再付番）や、同じ人への二重付番がないかを確かめてください。",
        "Check for a number given to another person again, or two numbers given to one person."));

    /// <summary>7016: amounts of several rows that do not add up to their total.</summary>
    public static readonly FindingCode PartsDoNotAddUp = new(7016, "PARTS_DO_NOT_ADD_UP", Severity.Error, new(
        "行ごとの額（期別税額など）の合計が、全体の額（年税額など）と合いません（差 {found}）。{expected}",
        "The amounts of the rows (such as instalments) do not add up to their total (such as the year's tax); difference {found}. {expected}",
        "期別などの行が抽出から漏れていないか、更正前の行が混ざっていないか、隔離されたレコードがないかを確かめてください。",
        "Check whether rows (instalments) were left out of the extract or are in quarantine, or rows from before a correction are among them."));

    /// <summary>7021: residents and non-residents share a number.</summary>
    public static readonly FindingCode AddressNumberTaken = new(7021, "ADDRESS_NUMBER_TAKEN", Severity.Error, new(
        "宛名番号が別の業務（{found}）の別の人に使われています。{expected}",
        "The address number is in use by business {found}. {expected}",
        "住登外者宛名番号と住民の宛名番号の重複を排除したうえで移行してください。",
        "Remove the duplicate between residents and non-residents before migrating."));

    /// <summary>7022: a number that nobody gave out.</summary>
    public static readonly FindingCode AddressNumberUnknown = new(7022, "ADDRESS_NUMBER_UNKNOWN", Severity.Warning, new(
        "宛名番号が住民（001）にも住登外者（031）にもありません。{expected}",
        "Neither residents (001) nor non-residents (031) know the address number. {expected}",
        "住民・住登外者の移行実行の抽出日と条件が揃っているか、番号の桁（先頭の0）が揃っているかを確かめてください。",
        "Check that the extracts are of one day, and that leading zeros agree."));

    /// <summary>7023: a person's number is another one than in an earlier run.</summary>
    public static readonly FindingCode AddressNumberChanged = new(7023, "ADDRESS_NUMBER_CHANGED", Severity.Error, new(
        "以前の移行実行と宛名番号が変わっています。{expected}",
        "The address number is not the one of an earlier run. {expected}",
        "付番済みの番号は再付番しません。アダプタの宛名番号の作り方を確かめてください。",
        "Numbers once given are kept: check how the adapter makes them."));

    /// <summary>7090: a rule that could not be judged.</summary>
    public static readonly FindingCode RuleNotApplicable = new(7090, "RULE_NOT_APPLICABLE", Severity.Info, new(
        "規則 {field} は判定していません（グループ {found} の行がこの実行にありません）。{expected}",
        "Rule {field} was not judged: the run has no rows of group {found}. {expected}",
        "判定するには、そのグループのファイルも同じ実行で送ってください。",
        "Send the file of that group in the same run to have it judged."));

    /// <summary>7091: more findings of a kind than the profile allows.</summary>
    public static readonly FindingCode BudgetExceeded = new(7091, "RULE_BUDGET_EXCEEDED", Severity.Error, new(
        "{field} の指摘が許容数を超えました（{found} 件、許容 {expected}）。",
        "More findings {field} than allowed ({found} of at most {expected}).",
        "抽出条件やアダプタの誤りを疑い、指摘の例を確かめてから続けてください。",
        "Suspect the extract or the adapter: look at the samples before going on."));

    /// <summary>7092: so many findings of a kind that reading was stopped.</summary>
    public static readonly FindingCode ReadingStopped = new(7092, "READING_STOPPED", Severity.Error, new(
        "{field} の指摘が中止の上限（{expected}）を超えたため、読み込みを中止しました（{found}）。ここまでに保存した分はそのまま残っています。",
        "Reading was stopped: more findings {field} than the budget of {expected} ({found}). What was stored so far stays.",
        "指摘の例から抽出条件やアダプタの誤りを直し、--restart で送り直してください。続けてよい場合は rules/*.json の limits で上限を上げ、同じコマンドを再実行すると続きから読み込みます。",
        "Put the extract or the adapter right and send again with --restart. If it may go on, raise the limit in rules/*.json (limits) and run the same command: it goes on where it stopped."));
}
