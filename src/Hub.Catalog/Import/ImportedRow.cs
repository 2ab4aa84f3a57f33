namespace Hub.Catalog.Import;

/// <summary>What became of one row of a workbook.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Row">Row number as spreadsheets show it, from 1.</param>
/// <param name="Kind">"item", "code" or "group"; "skipped" for a row that is none of them.</param>
/// <param name="Id">Item id, code list id and value, or group name; empty for a skipped row.</param>
/// <param name="Understood">The facts in short, such as "X(15) 必須 主キー".</param>
public sealed record ImportedRow(string Sheet, int Row, string Kind, string Id, string Understood);
