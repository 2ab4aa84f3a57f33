using Hub.Findings;

namespace Hub.Records;

/// <summary>What can be wrong with the frames of an extract: findings 1xxx.</summary>
public static class RecordFindings
{
    /// <summary>1001: the file ends inside a record.</summary>
    public static readonly FindingCode TruncatedRecord = new(1001, "RECORD_TRUNCATED", Severity.Error, new FindingTexts(
        "ファイルの最後のレコードが途中で切れています（{found}、必要 {expected}）。",
        "The last record of the file is cut off ({found} of {expected}).",
        "転送が完了したか、レコード長とコピー句が抽出ファイルに合っているかを確認してください。",
        "Check that the transfer completed and that record length and copybook fit the extract."));

    /// <summary>1002: only an end-of-file mark or line end follows the last record.</summary>
    public static readonly FindingCode TrailingBytes = new(1002, "TRAILING_BYTES", Severity.Warning, new FindingTexts(
        "最後のレコードの後にファイル終端記号または改行が {found} あります。",
        "An end-of-file mark or line end of {found} follows the last record.",
        "データではないため移行対象外です。転送プログラムの設定を確認してください。",
        "It is no data and is not migrated. Check the settings of the transfer program."));

    /// <summary>1003: a record is longer than allowed: a line end or quote is missing.</summary>
    public static readonly FindingCode RecordTooLong = new(1003, "RECORD_TOO_LONG", Severity.Error, new FindingTexts(
        "レコードが長すぎます（{found}、上限 {expected}）。次の改行から読み取りを再開しました。",
        "A record is too long ({found}, limit {expected}). Reading went on after the next line end.",
        "改行または引用符の欠落、文字コード・区切り方式の指定誤りを確認してください。",
        "Look for a missing line end or quote, or a wrong charset or framing."));

    /// <summary>1004: a record descriptor word (RDW) makes no sense.</summary>
    public static readonly FindingCode BadDescriptor = new(1004, "RECORD_DESCRIPTOR_INVALID", Severity.Error, new FindingTexts(
        "レコード記述語（RDW）が不正です（{found}、正しくは {expected}）。",
        "A record descriptor word (RDW) is invalid ({found}, expected {expected}).",
        "可変長ファイルをバイナリで転送したか、エンディアンと framing の指定（rdw, bdw-rdw）を確認してください。",
        "Check that the file was transferred as binary, and the endianness and framing (rdw, bdw-rdw)."));

    /// <summary>1005: a block descriptor word (BDW) makes no sense.</summary>
    public static readonly FindingCode BadBlock = new(1005, "BLOCK_DESCRIPTOR_INVALID", Severity.Error, new FindingTexts(
        "ブロック記述語（BDW）が不正です（{found}、正しくは {expected}）。以降は読み取れません。",
        "A block descriptor word (BDW) is invalid ({found}, expected {expected}). What follows can't be read.",
        "可変長ファイルをバイナリで転送したか、エンディアンと framing の指定（bdw-rdw）を確認してください。",
        "Check that the file was transferred as binary, and the endianness and framing (bdw-rdw)."));

    /// <summary>1006: a quoted value never ends.</summary>
    public static readonly FindingCode UnclosedQuote = new(1006, "QUOTE_UNCLOSED", Severity.Error, new FindingTexts(
        "引用符が閉じられていません。この行を隔離し、次の行から読み取りを再開しました。",
        "A quoted value is never closed. This line is quarantined and reading went on at the next line.",
        "引用符の数と、値の中の引用符が二重になっているかを確認してください。",
        "Check the quotes of the line; a quote inside a value must be doubled."));

    /// <summary>1007: text before an opening or after a closing quote.</summary>
    public static readonly FindingCode MisplacedQuote = new(1007, "QUOTE_MISPLACED", Severity.Warning, new FindingTexts(
        "引用符の位置が不正です。引用符を値の一部として読み取りました。",
        "A quote is out of place; it was read as part of the value.",
        "抽出プログラムの引用符の出力規則を確認してください。",
        "Check how the extracting program writes quotes."));

    /// <summary>1008: a row has more or fewer columns than it must.</summary>
    public static readonly FindingCode RaggedRow = new(1008, "ROW_RAGGED", Severity.Error, new FindingTexts(
        "行の列数が異なります（{found} 列、正しくは {expected} 列）。",
        "A row has the wrong number of columns ({found}, expected {expected}).",
        "値の中の区切り文字や改行が引用符で囲まれているか確認してください。",
        "Check that delimiters and line ends inside values are quoted."));

    /// <summary>1009: a header row lacks a column, has an unknown or a repeated one.</summary>
    public static readonly FindingCode HeaderDiffers = new(1009, "HEADER_DIFFERS", Severity.Error, new FindingTexts(
        "見出し行が異なります（{found}、正しくは {expected}）。",
        "The header row differs ({found}, expected {expected}).",
        "抽出の版とアダプタの列定義が合っているか確認してください。",
        "Check that the extract's version and the adapter's columns fit."));

    /// <summary>1010: no record type of the selector fits.</summary>
    public static readonly FindingCode UnknownRecordType = new(1010, "RECORD_TYPE_UNKNOWN", Severity.Error, new FindingTexts(
        "レコード種別が定義にありません（{found}）。",
        "The record's type is not defined ({found}).",
        "アダプタのレコード種別の条件（selector）に、この種別を加えるか除外してください。",
        "Add this type to the selector of the adapter, or exclude it there."));

    /// <summary>1011: a child record came without its parent.</summary>
    public static readonly FindingCode MissingParent = new(1011, "PARENT_MISSING", Severity.Error, new FindingTexts(
        "親レコード（{expected}）がないまま子レコード（{found}）が現れました。",
        "A child record ({found}) came without its parent ({expected}).",
        "抽出の並び順と、直前の親レコードが破損していないかを確認してください。",
        "Check the order of the extract, and whether the parent before it is damaged."));

    /// <summary>1012: a record does not have the length of its layout.</summary>
    public static readonly FindingCode WrongLength = new(1012, "RECORD_LENGTH_DIFFERS", Severity.Error, new FindingTexts(
        "レコード長が定義と異なります（{found}、正しくは {expected}）。",
        "The record's length differs from its layout ({found}, expected {expected}).",
        "コピー句の版と抽出ファイルが合っているか確認してください。",
        "Check that the copybook's version fits the extract."));

    /// <summary>1013: a trailer's control total differs from what was read.</summary>
    public static readonly FindingCode ControlTotalDiffers = new(1013, "CONTROL_TOTAL_DIFFERS", Severity.Error, new FindingTexts(
        "トレーラレコードの {field} が一致しません（実際 {found}、トレーラ {expected}）。",
        "The trailer's {field} does not agree (read {found}, trailer says {expected}).",
        "抽出ファイルに欠落や重複がないか確認してください。",
        "Check the extract for missing or repeated records."));

    /// <summary>1014: a count that decides the record's shape (OCCURS DEPENDING ON) is not usable.</summary>
    public static readonly FindingCode BadOccursCount = new(1014, "OCCURS_COUNT_INVALID", Severity.Error, new FindingTexts(
        "繰返し回数の項目 {field} が不正です（{found}、範囲 {expected}）。",
        "The count {field} of a table is invalid ({found}, range {expected}).",
        "OCCURS DEPENDING ON の項目の値とコピー句を確認してください。",
        "Check the value of the OCCURS DEPENDING ON item, and the copybook."));

    /// <summary>1015: the file ends without the trailer that its records must have.</summary>
    public static readonly FindingCode TrailerMissing = new(1015, "TRAILER_MISSING", Severity.Error, new FindingTexts(
        "ファイルの最後にトレーラレコードがありません（{field}。読み取った値 {found}）。",
        "The file ends without a trailer record ({field}; read {found}).",
        "ファイルが途中で切れていないか、抽出が最後まで終わったかを確認してください。",
        "Check that the file is not cut off and that the extraction ran to its end."));
}
