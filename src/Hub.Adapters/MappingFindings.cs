using Hub.Findings;

namespace Hub.Adapters;

/// <summary>Finding codes of mapping (4xxx): from source fields to standard items.</summary>
public static class MappingFindings
{
    /// <summary>A legacy code that the code table does not have.</summary>
    public static readonly FindingCode CodeUnmapped = new(4001, "CODE_UNMAPPED", Severity.Error, new(
        "項目 {field} のコード「{found}」はコード変換表にありません。",
        "Code \"{found}\" in {field} is not in the code table.",
        "移行元でコードの意味を確認し、{expected} に行を足すか、移行元の値を直してください。既定値には置き換えません。",
        "Find out what the code means in the source and add a row to {expected}, or correct the value. It is never replaced by a default."));

    /// <summary>A date that can't be read.</summary>
    public static readonly FindingCode DateMalformed = new(4002, "DATE_MALFORMED", Severity.Error, new(
        "項目 {field} の日付「{found}」は {expected} の形ではありません。",
        "Date \"{found}\" in {field} is not of the form {expected}.",
        "移行元の値を直すか、アダプタの date の form を確認してください。",
        "Correct the value in the source, or check the form of the date function in the adapter."));

    /// <summary>An era digit, letter or name that is not known.</summary>
    public static readonly FindingCode EraUnknown = new(4003, "ERA_UNKNOWN", Severity.Error, new(
        "項目 {field} の日付「{found}」の元号が分かりません。",
        "The era of date \"{found}\" in {field} is not known.",
        "元号の数字は業務で異なります。アダプタの eras ({expected}) を確認してください。",
        "Era digits differ by business; check eras ({expected}) in the adapter."));

    /// <summary>A day that does not exist.</summary>
    public static readonly FindingCode NoSuchDay = new(4004, "NO_SUCH_DAY", Severity.Error, new(
        "項目 {field} の日付「{found}」は暦にありません。",
        "Date \"{found}\" in {field} is not in the calendar.",
        "移行元の値を直してください。",
        "Correct the value in the source."));

    /// <summary>A day outside the era it is written in.</summary>
    public static readonly FindingCode OutsideEra = new(4005, "OUTSIDE_ERA", Severity.Error, new(
        "項目 {field} の日付「{found}」は元号の期間 ({expected}) の外です。",
        "Date \"{found}\" in {field} is outside its era ({expected}).",
        "平成32年のように元号の終わりを越えて書く移行元なら、アダプタで overrun: allow を指定してください。そうでなければ値を直してください。",
        "If the source wrote years beyond an era's end, say overrun: allow in the adapter; otherwise correct the value."));

    /// <summary>An open date in an item that does not allow it.</summary>
    public static readonly FindingCode UnknownDateNotAllowed = new(4006, "UNKNOWN_DATE_NOT_ALLOWED", Severity.Error, new(
        "項目 {field} の日付「{found}」は年月日がそろっていませんが、データ項目 {item} は不詳日を許しません。",
        "Date \"{found}\" in {field} is incomplete, and item {item} does not allow an unknown date.",
        "移行元で正しい年月日を確認してください。",
        "Find the full date in the source."));

    /// <summary>Text where only digits may stand.</summary>
    public static readonly FindingCode NotDigits = new(4008, "NOT_DIGITS", Severity.Error, new(
        "項目 {field} の値「{found}」は数字ではありません (期待 {expected})。",
        "Value \"{found}\" of {field} is not digits (expected {expected}).",
        "移行元の値を直してください。",
        "Correct the value in the source."));

    /// <summary>A value wider than the width it is padded to.</summary>
    public static readonly FindingCode TooWide = new(4009, "VALUE_TOO_WIDE", Severity.Error, new(
        "項目 {field} の値「{found}」は {expected} 桁を超えています。",
        "Value \"{found}\" of {field} is longer than {expected} characters.",
        "値は切り捨てません。移行元の値かアダプタの pad を直してください。",
        "Nothing is cut off. Correct the value or the adapter's pad."));

    /// <summary>A name without a space between family and given name; a person must decide.</summary>
    public static readonly FindingCode NameNotSplit = new(4010, "NAME_NOT_SPLIT", Severity.Error, new(
        "項目 {field} の氏名「{found}」には区切りの空白がなく、氏と名に分けられません。",
        "The name \"{found}\" in {field} has no space, so family and given name can't be told apart.",
        "機械では決められません。人が確認し、移行元で空白を入れて再投入してください。",
        "No program can decide this. A person has to look, put the space in, and resubmit."));

    /// <summary>The same, where the adapter says that the whole name is kept in the first part.</summary>
    public static readonly FindingCode NameKeptWhole = new(4011, "NAME_KEPT_WHOLE", Severity.Warning, new(
        "項目 {field} の氏名「{found}」には区切りの空白がないため、全体を {item} に入れました。",
        "The name \"{found}\" in {field} has no space; all of it was put in {item}.",
        "人が確認してください。",
        "A person has to look at it."));

    /// <summary>A key that a look-up table does not have.</summary>
    public static readonly FindingCode LookupMissing = new(4012, "LOOKUP_MISSING", Severity.Error, new(
        "項目 {field} の値「{found}」は対応表 {expected} にありません。",
        "Value \"{found}\" of {field} is not in table {expected}.",
        "対応表に行を足すか、移行元の値を直してください。",
        "Add a row to the table, or correct the value."));

    /// <summary>The same, where the adapter lets it pass.</summary>
    public static readonly FindingCode LookupMissingAccepted = new(4013, "LOOKUP_MISSING_ACCEPTED", Severity.Warning, new(
        "項目 {field} の値「{found}」は対応表 {expected} にないため、空にしました。",
        "Value \"{found}\" of {field} is not in table {expected}; the item was left empty.",
        "対応表に行を足すか、このままでよいか確認してください。",
        "Add a row to the table, or confirm that this may stay."));

    /// <summary>Two sources of one item that differ.</summary>
    public static readonly FindingCode SourcesDiffer = new(4014, "SOURCES_DIFFER", Severity.Warning, new(
        "データ項目 {item} の元になる項目の値が異なります。{expected} の値を採りました。",
        "The fields that item {item} can come from differ; the value of {expected} was taken.",
        "どちらが正しいかを確認してください。",
        "Find out which one is right."));

    /// <summary>A record that no record type of the adapter takes.</summary>
    public static readonly FindingCode RecordTypeUnknown = new(4015, "RECORD_TYPE_NOT_MAPPED", Severity.Error, new(
        "このレコードはどのレコード種別の条件にも合いません。",
        "No record type of the adapter takes this record.",
        "アダプタの sources の select と、移行元のレコード区分を確認してください。",
        "Check select under sources in the adapter against the record type in the source."));

    /// <summary>A record shorter than its layout.</summary>
    public static readonly FindingCode RecordTooShort = new(4016, "RECORD_TOO_SHORT", Severity.Error, new(
        "レコードが {found} バイトしかなく、レイアウト ({expected} バイト) に足りません。",
        "The record has {found} bytes, less than its layout ({expected} bytes).",
        "ファイルが途中で切れていないか、COPY句が合っているかを確認してください。",
        "Check that the file is not cut off and that the copybook fits."));

    /// <summary>A flag value that is neither on nor off.</summary>
    public static readonly FindingCode FlagUnknown = new(4017, "FLAG_UNKNOWN", Severity.Error, new(
        "項目 {field} の値「{found}」は有無のどちらでもありません (期待 {expected})。",
        "Value \"{found}\" of {field} is neither on nor off (expected {expected}).",
        "移行元での意味を確認し、アダプタの flag に足してください。",
        "Find out what it means in the source and add it to flag in the adapter."));

    /// <summary>A 続柄 text that can't be told in at most four codes.</summary>
    public static readonly FindingCode RelationUnknown = new(4018, "RELATION_UNKNOWN", Severity.Error, new(
        "項目 {field} の続柄「{found}」を4つまでの続柄コードに分けられません。",
        "The relation \"{found}\" in {field} can't be told in at most four codes.",
        "人が確認し、続柄の対応表に行を足すか、移行元の値を直してください。",
        "A person has to look; add a row to the relation table or correct the value."));

    /// <summary>A time that does not exist.</summary>
    public static readonly FindingCode TimeMalformed = new(4019, "TIME_MALFORMED", Severity.Error, new(
        "項目 {field} の時刻「{found}」は {expected} の形ではありません。",
        "Time \"{found}\" in {field} is not of the form {expected}.",
        "移行元の値を直してください。",
        "Correct the value in the source."));

    /// <summary>A record left out by a rule of the adapter.</summary>
    public static readonly FindingCode RecordDropped = new(4020, "RECORD_DROPPED", Severity.Info, new(
        "アダプタの規則により、このレコードは移行しません: {expected}",
        "A rule of the adapter leaves this record out: {expected}",
        "件数照合では「規則による除外」として数えます。",
        "Reconciliation counts it as dropped by rule."));

    /// <summary>A header row that does not name the columns of the adapter in their order.</summary>
    public static readonly FindingCode HeaderMismatch = new(4021, "HEADER_MISMATCH", Severity.Error, new(
        "見出し行がアダプタの columns と異なります。ファイル: {found} / アダプタ: {expected}（列番号:列名）",
        "The header row differs from the adapter's columns. File: {found}; adapter: {expected} (column:name).",
        "列の入れ替わりや不足がないかを確認し、ファイルに合わせて adapter.yaml の columns を直すか、抽出し直してください。列をずらして読むことはありません。",
        "Look for swapped or missing columns; put columns in adapter.yaml right for this file, or extract again. No record is read with shifted columns."));

    /// <summary>A key of a join that the other source does not have.</summary>
    public static readonly FindingCode JoinMissing = new(4022, "JOIN_MISSING", Severity.Error, new(
        "項目 {field} の値「{found}」のレコードが {expected} にありません。",
        "No record of {expected} has the value \"{found}\" of {field}.",
        "相手のファイルが同じ時点の抽出か、相手のレコードが隔離されていないかを確かめてください。無くてよいものなら、アダプタの join に missing: warn か accept を書きます。",
        "Check that both files are extracts of the same moment and that the other record is not in quarantine. If it may be missing, say missing: warn or accept under join in the adapter."));

    /// <summary>A key of a join that several records of the other source have.</summary>
    public static readonly FindingCode JoinAmbiguous = new(4023, "JOIN_AMBIGUOUS", Severity.Error, new(
        "項目 {field} の値のレコードが {expected} に {found} 件あり、どれか決まりません。",
        "{found} records of {expected} have the value of {field}; which one is meant is not certain.",
        "移行元の重複を直すか、アダプタの key を一意になるように直すか、join に several: first か last を書いてください。",
        "Remove the duplicates in the source, make the key in the adapter unique, or say several: first or last under join."));

    /// <summary>A record of a lookup source without a key.</summary>
    public static readonly FindingCode LookupKeyEmpty = new(4024, "LOOKUP_KEY_EMPTY", Severity.Error, new(
        "{expected} のこのレコードには、他のレコードから引くためのキーがありません。",
        "This record of {expected} has no key by which others could find it.",
        "移行元の値を直してください。キーのない行を移行しないのなら、アダプタの drop に書きます。",
        "Correct the value in the source. If rows without a key are not to be taken over, say so under drop in the adapter."));
}
