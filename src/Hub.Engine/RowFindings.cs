using Hub.Engine.Plans;
using Hub.Findings;

namespace Hub.Engine;

/// <summary>What can be wrong with a typed row before any rule looks at it.</summary>
public static class RowFindings
{
    /// <summary>9020: a typed row can't be read.</summary>
    public static readonly FindingCode Unreadable = new(9020, "ROW_UNREADABLE", Severity.Error, new FindingTexts(
        "型付きの行を標準レコードとして読めません（{found}）。",
        "The typed row can't be read as a record of the standard ({found}).",
        "送信側の生成コードが、この版の契約（`hub spec proto`）と同じかを確かめてください。",
        "Check that the sender's generated code is of this edition's contract (`hub spec proto`)."));

    /// <summary>9021: a typed row has a field that the contract does not have.</summary>
    public static readonly FindingCode FieldUnknown = new(9021, "ROW_FIELD_UNKNOWN", Severity.Error, new FindingTexts(
        "型付きの行に、この版の契約にないフィールドがあります。値が失われるため受け入れません。",
        "The typed row has a field that this edition's contract does not have: its value would be lost.",
        "送信側の契約の版を、移行実行の版にそろえてください。",
        "Bring the sender's contract to the edition of the run."));

    /// <summary>9022: a row kept in quarantine is of a message type that the edition no longer has.</summary>
    public static readonly FindingCode TypeUnknown = new(9022, "ROW_TYPE_UNKNOWN", Severity.Error, new FindingTexts(
        "メッセージ型 {found} は、この版の契約にありません。",
        "Message type {found} is not in this edition's contract.",
        "型名は `hub spec proto` で確かめてください。",
        "See the names of the types with `hub spec proto`."));

    internal static FindingCode CodeOf(RowFault fault) => fault == RowFault.UnknownField ? FieldUnknown : Unreadable;
}
