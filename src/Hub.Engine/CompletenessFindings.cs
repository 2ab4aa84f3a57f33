using Hub.Findings;

namespace Hub.Engine;

/// <summary>What can be wrong with a run as a whole: reconciliation (8xxx), transport and completeness (9xxx).</summary>
public static class CompletenessFindings
{
    /// <summary>8001: a declared control total differs.</summary>
    public static readonly FindingCode ControlTotalDiffers = new(8001, "DECLARED_TOTAL_DIFFERS", Severity.Error, new FindingTexts(
        "{field} の合計が申告値と一致しません（算出 {found}、申告 {expected}）。",
        "The total of {field} differs from the declared one (computed {found}, declared {expected}).",
        "隔離中のレコードの分を含めて差を確認し、抽出条件と申告値のどちらが正しいかを確かめてください。",
        "Account for the records in quarantine, then find out whether the extract or the declared total is right."));

    /// <summary>8002: records in are not the sum of those accepted, quarantined and dropped.</summary>
    public static readonly FindingCode RecordsUnaccounted = new(8002, "RECORDS_UNACCOUNTED", Severity.Error, new FindingTexts(
        "入力件数と、受入・隔離・対象外の合計が一致しません（合計 {found}、入力 {expected}）。",
        "Records in differ from accepted, quarantined and dropped together ({found} of {expected}).",
        "ハブの不具合です。この実行を確定せず、開発元へ連絡してください。",
        "This is a fault of the hub: do not commit the run, report it."));

    /// <summary>8003: a key has rows and no declared total, although other keys of its kind have one.</summary>
    public static readonly FindingCode KeyUndeclared = new(8003, "KEY_NOT_DECLARED", Severity.Error, new FindingTexts(
        "{field} のうち {expected} は申告にありませんが、{found} が出力されています。",
        "{field}: {expected} was not declared, but {found} came out.",
        "申告の漏れか、移行元に余分なデータがあるかを確かめてください。",
        "Find out whether a declared total is missing or the extract has too much."));

    /// <summary>8004: a record gave no row although nothing drops it.</summary>
    public static readonly FindingCode RecordWithoutRow = new(8004, "RECORD_WITHOUT_ROW", Severity.Info, new FindingTexts(
        "レコードはどのグループの条件にも当てはまらず、行を出力しませんでした。",
        "The record fits no group's condition and gave no row.",
        "意図どおりか、アダプタの when 条件を確かめてください。",
        "Check the `when` conditions of the adapter if that is not meant."));

    /// <summary>9001: a file of the manifest never came.</summary>
    public static readonly FindingCode FileMissing = new(9001, "FILE_MISSING", Severity.Error, new FindingTexts(
        "マニフェストで宣言されたファイル {field} が届いていません。",
        "File {field}, declared in the manifest, never came.",
        "ファイルを送信するか、不要であればマニフェストから除いた実行を作り直してください。",
        "Send the file, or make the run again with a manifest without it."));

    /// <summary>9002: a file was begun and not finished.</summary>
    public static readonly FindingCode FileIncomplete = new(9002, "FILE_INCOMPLETE", Severity.Error, new FindingTexts(
        "ファイル {field} の送信が完了していません（受信 {found} バイト）。",
        "File {field} was not sent to its end ({found} bytes received).",
        "同じコマンドを再実行すると、続きから送信されます。",
        "Run the same command again: it goes on where it stopped."));

    /// <summary>9003: the size differs.</summary>
    public static readonly FindingCode SizeDiffers = new(9003, "SIZE_DIFFERS", Severity.Error, new FindingTexts(
        "ファイル {field} のサイズが一致しません（受信 {found}、申告 {expected} バイト）。",
        "The size of file {field} differs ({found} bytes received, {expected} declared).",
        "送信の途中でファイルが変わっていないか、正しいファイルかを確かめてください。",
        "Check that the file did not change while it was sent, and that it is the right one."));

    /// <summary>9004: the digest differs.</summary>
    public static readonly FindingCode DigestDiffers = new(9004, "DIGEST_DIFFERS", Severity.Error, new FindingTexts(
        "ファイル {field} の SHA-256 が一致しません（受信 {found}、申告 {expected}）。",
        "The SHA-256 of file {field} differs ({found} received, {expected} declared).",
        "中断の前後でファイルが変わっています。--restart で最初から送り直してください。",
        "The file changed between two attempts: send it from the start with --restart."));

    /// <summary>9005: the number of records differs.</summary>
    public static readonly FindingCode RecordCountDiffers = new(9005, "RECORD_COUNT_DIFFERS", Severity.Error, new FindingTexts(
        "ファイル {field} の件数が一致しません（受信 {found}、申告 {expected} 件）。",
        "The number of records of file {field} differs ({found} received, {expected} declared).",
        "申告値、レコード長、framing の指定を確かめてください。",
        "Check the declared count, the record length and the framing."));

    /// <summary>9006: mapping a record failed in the hub itself.</summary>
    public static readonly FindingCode RecordFault = new(9006, "RECORD_FAULT", Severity.Error, new FindingTexts(
        "レコードの処理中にハブ内部で障害が発生しました（{found}）。レコードは隔離しました。",
        "The hub itself failed on this record ({found}). It is in quarantine.",
        "ハブの不具合です。アダプタ名と位置を添えて開発元へ連絡してください。",
        "This is a fault of the hub: report it with the adapter's name and the position."));

    /// <summary>9007: a file came and held nothing.</summary>
    public static readonly FindingCode FileEmpty = new(9007, "FILE_EMPTY", Severity.Warning, new FindingTexts(
        "ファイル {field} は空です（0 バイト）。",
        "File {field} is empty (0 bytes).",
        "該当者がいないためか、抽出に失敗したためかを、移行元で確かめてください。",
        "Find out at the source whether there is nobody to move or the extract failed."));

    /// <summary>9008: most records of a file can't be read.</summary>
    public static readonly FindingCode FileUnreadable = new(9008, "FILE_UNREADABLE", Severity.Error, new FindingTexts(
        "ファイル {field} の {expected} 件のうち {found} 件が隔離されました。文字コード、コピー句（レコード長）、またはファイルの取り違えが疑われます。",
        "{found} of the {expected} records of file {field} are in quarantine: the charset or the copybook (record length) does not fit, or it is another file.",
        "`hub adapter preview` で先頭のレコードを見て、アダプタの charset・framing・copybook を確かめてください。",
        "Look at the first records with `hub adapter preview`, and check charset, framing and copybook of the adapter."));

    /// <summary>9010: two files of a run have the same content.</summary>
    public static readonly FindingCode FileDuplicated = new(9010, "FILE_DUPLICATED", Severity.Error, new FindingTexts(
        "ファイル {field} の内容は {expected} と同一です（SHA-256 {found}）。",
        "File {field} has the same content as {expected} (SHA-256 {found}).",
        "同じファイルを別名で二重に送っていないか確かめてください。",
        "Check that one file was not sent twice under two names."));

    /// <summary>9009: a group that the adapter fills has no row.</summary>
    public static readonly FindingCode GroupEmpty = new(9009, "GROUP_EMPTY", Severity.Warning, new FindingTexts(
        "アダプタが出力するグループ「{field}」に 1 行もありません。",
        "The adapter fills group {field}, but not one row of it came.",
        "そのグループの移行元ファイルの送り忘れでないか確かめてください。",
        "Make sure that no file of its source was forgotten."));

    /// <summary>7014: a record of a lookup source that no other record looked up.</summary>
    public static readonly FindingCode LookupUnused = new(7014, "LOOKUP_UNUSED", Severity.Error, new FindingTexts(
        "{expected} のこのレコード（キー「{found}」）を引くレコードがありません。どの行にもならないまま残ります。",
        "No record looks up this record of {expected} (key \"{found}\"): it becomes part of no row.",
        "相手のファイルが同じ時点の抽出か、相手のレコードが隔離されていないかを確かめてください。残ってよいものなら、アダプタの lookup に unused: warn か accept を書きます。",
        "Check that both files are extracts of the same moment and that the other record is not in quarantine. If it may stay behind, say unused: warn or accept under lookup in the adapter."));

    /// <summary>9011: the adapter reads a file that the manifest does not name.</summary>
    public static readonly FindingCode SourceMissing = new(9011, "SOURCE_MISSING", Severity.Error, new FindingTexts(
        "アダプタが読むソース「{field}」のファイル（{expected}）が指定されていません。",
        "No file was named for source {field} of the adapter ({expected}).",
        "そのファイルも指定して実行し直してください。該当者がいないときは空のファイルを指定します。",
        "Run again with that file too; where there is nobody to move, name an empty one."));
}
