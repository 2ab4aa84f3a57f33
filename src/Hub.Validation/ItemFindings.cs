using Hub.Findings;

namespace Hub.Validation;

/// <summary>
/// What one item can get wrong (5xxx). 5001 to 5004 are the four classes of the standard (E0001 to E0004);
/// the others are classes of the hub's own, because a person repairs them differently.
/// </summary>
public static class ItemFindings
{
    /// <summary>必須エラー, E0001.</summary>
    public static readonly FindingCode RequiredMissing = new(5001, "REQUIRED_MISSING", Severity.Error, new(
        "必須のデータ項目 {item} に値がありません。",
        "The required item {item} has no value.",
        "移行元のどの項目から作るかをアダプタで確かめ、元データに値が無ければ現行システムで補ってください。",
        "Check in the adapter which source field feeds it; if the source is blank, complete it in the legacy system."));

    /// <summary>指定文字エラー, E0002.</summary>
    public static readonly FindingCode CharacterNotAllowed = new(5002, "CHARACTER_NOT_ALLOWED", Severity.Error, new(
        "データ項目 {item} に使えない文字があります({found})。{expected}で設定してください。",
        "Item {item} holds a character that its type does not admit ({found}); use {expected}.",
        "半角と全角の取り違えが多い誤りです。アダプタの文字変換(全角化・半角化)を確かめてください。",
        "Usually half width and full width were mixed up: check the width functions in the adapter."));

    /// <summary>桁数エラー, E0003.</summary>
    public static readonly FindingCode TooLong = new(5003, "TOO_LONG", Severity.Error, new(
        "データ項目 {item} が長すぎます({found})。{expected}以内で設定してください。",
        "Item {item} is too long ({found}); at most {expected}.",
        "桁あふれした値は切り捨てず隔離しています。現行システムで短くするか、分割先の項目を決めてください。",
        "Nothing was cut off. Shorten it in the legacy system or decide which items share the text."));

    /// <summary>相関チェックエラー, E0004.</summary>
    public static readonly FindingCode ConditionallyRequiredMissing = new(5004, "CONDITIONALLY_REQUIRED_MISSING", Severity.Error, new(
        "条件付き必須のデータ項目 {item} に値がありません。条件: {expected}",
        "The conditionally required item {item} has no value although its condition holds: {expected}",
        "条件になっている項目の値が正しいかを先に確かめてください。正しければ、この項目の値を補います。",
        "First check whether the items of the condition are right; if they are, complete this one."));

    /// <summary>A coded value that no list has.</summary>
    public static readonly FindingCode CodeNotInList = new(5005, "CODE_NOT_IN_LIST", Severity.Error, new(
        "データ項目 {item} のコード値 {found} はコード一覧 {expected} にありません。",
        "Item {item} has the code {found}, which code list {expected} does not contain.",
        "アダプタのコード変換表(codes/*.csv)に、この移行元コードの変換先を追加してください。",
        "Add the source code to the adapter's code map (codes/*.csv)."));

    /// <summary>A number, date, time or year that is written wrongly.</summary>
    public static readonly FindingCode FormWrong = new(5006, "FORM_WRONG", Severity.Error, new(
        "データ項目 {item} の書式が違います({found})。{expected} の形で設定してください。",
        "Item {item} is not in the form {expected} ({found}).",
        "アダプタの日付・数値の変換を確かめてください。和暦や桁区切りが残っていることがあります。",
        "Check the date or number functions in the adapter; era years or separators may be left over."));

    /// <summary>A date that no calendar has.</summary>
    public static readonly FindingCode NoSuchDate = new(5007, "NO_SUCH_DATE", Severity.Error, new(
        "データ項目 {item} は実在しない日付・時刻です({found})。",
        "Item {item} is a date or time that does not exist ({found}).",
        "現行システムで正しい日付に直すか、不詳日が認められる項目ならアダプタで不詳として扱ってください。",
        "Correct it in the legacy system, or, where the item admits unknown dates, map it as unknown (不詳)."));

    /// <summary>A date far outside of what a register can hold.</summary>
    public static readonly FindingCode ImplausibleDate = new(5008, "IMPLAUSIBLE_DATE", Severity.Warning, new(
        "データ項目 {item} の年が不自然です({found})。",
        "Item {item} has an implausible year ({found}).",
        "元号の取り違えや、無期限を表す独自の値(8888年など)の残りでないかを確かめてください。",
        "Check for a mistaken era or a leftover legacy value for \"no end\", such as the year 8888."));

    /// <summary>A value outside the range that the edition states.</summary>
    public static readonly FindingCode OutOfRange = new(5009, "OUT_OF_RANGE", Severity.Error, new(
        "データ項目 {item} の値が範囲外です({found})。範囲: {expected}",
        "Item {item} is out of range ({found}); allowed: {expected}.",
        "単位(円・千円など)や小数点の位置の違いでないかを確かめてください。",
        "Check the unit (yen, thousands) and the place of the decimal point."));

    /// <summary>Date, flag and notation of an unknown date disagree.</summary>
    public static readonly FindingCode UnknownDateInconsistent = new(5010, "UNKNOWN_DATE_INCONSISTENT", Severity.Error, new(
        "不詳日の三つ組(日付・不詳フラグ・不詳表記)が食い違っています: {item}({found})。{expected}",
        "Date, unknown flag and notation of an unknown date disagree: {item} ({found}). {expected}",
        "不詳フラグが1なら不詳表記を設定し、0なら不詳表記を空にしてください。",
        "With flag 1 give the notation (不詳表記); with flag 0 leave it empty."));

    /// <summary>An empty occurrence before a filled one of a repeated item.</summary>
    public static readonly FindingCode RepeatGap = new(5011, "REPEAT_GAP", Severity.Warning, new(
        "繰り返し項目 {item} の途中({found}番目)が空です。",
        "The repeated item {item} has an empty occurrence ({found}) before a filled one.",
        "前に詰めるべき項目かどうかを確かめてください。",
        "Check whether later occurrences should move up."));

    /// <summary>Bytes that are no text.</summary>
    public static readonly FindingCode NotUtf8 = new(5012, "NOT_UTF8", Severity.Error, new(
        "データ項目 {item} の値が UTF-8 として正しくありません({found})。",
        "Item {item} is not well-formed UTF-8 ({found}).",
        "移行元の文字コードの指定が合っているかを確かめてください。",
        "Check that the charset named for the source is the right one."));

    /// <summary>A flag that is neither 0 nor 1.</summary>
    public static readonly FindingCode FlagNotBinary = new(5013, "FLAG_NOT_BINARY", Severity.Error, new(
        "フラグ項目 {item} の値 {found} は 0 でも 1 でもありません。",
        "The flag {item} is {found}, neither 0 nor 1.",
        "空白や独自の値を 0・1 に変換する規則をアダプタに追加してください。",
        "Map blanks and legacy values to 0 or 1 in the adapter."));

    /// <summary>個人番号 with a wrong check digit.</summary>
    public static readonly FindingCode IndividualNumberWrong = new(5021, "INDIVIDUAL_NUMBER_WRONG", Severity.Error, new(
        "個人番号 {item} の検査用数字が合いません({found})。",
        "The check digit of the individual number {item} is wrong ({found}).",
        "入力誤りの疑いがあります。本人確認情報と照合して訂正してください。",
        "Probably mistyped: correct it against the residents' network."));

    /// <summary>住民票コード with a wrong check digit.</summary>
    public static readonly FindingCode ResidentCodeWrong = new(5022, "RESIDENT_CODE_WRONG", Severity.Error, new(
        "住民票コード {item} の検査数字が合いません({found})。",
        "The check digit of the resident code {item} is wrong ({found}).",
        "先頭の0が落ちていないかを確かめ、本人確認情報と照合してください。",
        "Check for a lost leading zero, then compare with the residents' network."));

    /// <summary>法人番号 with a wrong check digit.</summary>
    public static readonly FindingCode CorporateNumberWrong = new(5023, "CORPORATE_NUMBER_WRONG", Severity.Error, new(
        "法人番号 {item} の検査用数字が合いません({found})。",
        "The check digit of the corporate number {item} is wrong ({found}).",
        "会社法人等番号(12桁)と取り違えていないかを確かめてください。",
        "Check that it is not the 12-digit registry number."));

    /// <summary>全国地方公共団体コード with a wrong check digit.</summary>
    public static readonly FindingCode GovernmentCodeWrong = new(5024, "GOVERNMENT_CODE_WRONG", Severity.Error, new(
        "団体コード {item} の検査数字が合いません({found})。",
        "The check digit of the local-government code {item} is wrong ({found}).",
        "5桁(検査数字なし)のコードに0を足したものでないかを確かめてください。",
        "Check that it is not a five-digit code padded with a zero."));

    /// <summary>保険者番号 with a wrong check digit.</summary>
    public static readonly FindingCode InsurerNumberWrong = new(5025, "INSURER_NUMBER_WRONG", Severity.Error, new(
        "保険者番号 {item} の検証番号が合いません({found})。",
        "The check digit of the insurer number {item} is wrong ({found}).",
        "先頭の法別番号の0が落ちていないかを確かめてください。",
        "Check for a lost leading zero of the category digits."));

    /// <summary>市区町村コード of another municipality than the run's.</summary>
    public static readonly FindingCode OtherMunicipality = new(5026, "OTHER_MUNICIPALITY", Severity.Error, new(
        "データ項目 {item} の市区町村コード {found} は、この移行の団体 {expected} のものではありません。",
        "The municipality {found} in item {item} is not that of this run, {expected}.",
        "別の団体のデータが混ざっていないか、移行の団体コードの指定（--municipality）が正しいかを確かめてください。指定都市では区のコードも使えます。",
        "Check whether another municipality's data is in the extract, and that --municipality is right. Wards of a 指定都市 are fine."));
}
