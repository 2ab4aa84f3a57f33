using Hub.Findings;

namespace Hub.Adapters;

/// <summary>Finding codes of decoding (2xxx): from bytes to text and numbers. The codecs only say what they see; a record needs words.</summary>
public static class DecodingFindings
{
    /// <summary>A character code that is not in the charset.</summary>
    public static readonly FindingCode CharacterUnmapped = new(2001, "CHARACTER_UNMAPPED", Severity.Error, new(
        "項目 {field} の文字コード {found} は {expected} にありません。",
        "Character code {found} in {field} is not in {expected}.",
        "文字コードの指定が正しいか、外字表が足りているかを確認してください。文字は置き換えません。",
        "Check the charset, or add the code to a table. No character is replaced."));

    /// <summary>A shift code missing, doubled or misplaced.</summary>
    public static readonly FindingCode ShiftDamaged = new(2002, "SHIFT_DAMAGED", Severity.Warning, new(
        "項目 {field} のシフトコードが正しくありません ({expected})。文字は読めました。",
        "The shift codes of {field} are not right ({expected}); the text could be read.",
        "同じ項目に多いときは、移行元の抽出で項目長を確認してください。",
        "When it is frequent in one field, check the field's length in the extract program."));

    /// <summary>Bytes at the end of a field that are half of a character.</summary>
    public static readonly FindingCode CharacterCut = new(2003, "CHARACTER_CUT", Severity.Error, new(
        "項目 {field} の最後の文字が途中で切れています (バイト {found})。",
        "The last character of {field} is cut in half (bytes {found}).",
        "移行元の項目長か抽出を確認してください。",
        "Check the field's length or the extract program."));

    /// <summary>A number field whose bytes are not a number.</summary>
    public static readonly FindingCode NumberInvalid = new(2004, "NUMBER_INVALID", Severity.Error, new(
        "項目 {field} は数値として読めません (バイト {found}、期待 {expected})。",
        "{field} can't be read as a number (bytes {found}, expected {expected}).",
        "移行元のレコードを確認してください。多くの項目で起きるときは、COPY句が合っていません。",
        "Look at the record in the source. When many fields do this, the copybook does not fit the file."));

    /// <summary>Further codes of a field that are not in the charset: named one by one, but in one finding, since a field that is no text has hundreds of them.</summary>
    public static readonly FindingCode CharactersUnmapped = new(2005, "CHARACTERS_UNMAPPED", Severity.Error, new(
        "項目 {field} には {expected} にない文字コードがさらにあります（{found}）。",
        "{field} has further character codes that are not in {expected} ({found}).",
        "一つの項目に多いときは、文字の項目ではないか、COPY句・文字コードの指定が合っていません。",
        "Where one field has many, it is no text, or copybook or charset do not fit the file."));

    /// <summary>A record most of whose items can't be made: what is left of it is not looked at, since a record that is none would have hundreds of findings.</summary>
    public static readonly FindingCode RecordUnreadable = new(2006, "RECORD_UNREADABLE", Severity.Error, new(
        "このレコードは調べた {expected} 項目のうち {found} 項目が読めないため、残りの項目は調べていません。",
        "Of the first {expected} items of this record {found} can't be read, so the others were not looked at.",
        "レコードが壊れているか、別のレイアウトのレコードです。多くのレコードで起きるときは、フレーミング・COPY句・文字コードの指定を確認してください。",
        "The record is damaged, or of another layout. When many records do this, check framing, copybook and charset."));
}
