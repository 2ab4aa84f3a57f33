using Hub.Catalog.Import;
using Hub.Characters.Packs;
using Hub.Cli.Shell;

namespace Hub.Cli.Characters;

/// <summary>
/// Reads the rows of a workbook of added characters. Columns are found by title, wherever they stand and in every sheet that has them; editions name
/// them differently, so each has several titles. Sheets without such a table (explanations, history) are passed over.
/// </summary>
internal static class AddedWorkbook
{
    private static readonly string[] s_name = ["GJ文字図形名", "文字図形名", "MJ+文字図形名", "MJ文字図形名", "追加文字図形名", "文字名", "GJ番号"];
    private static readonly string[] s_code = ["暫定私用コード", "暫定私用領域コード", "暫定私用領域", "私用コード", "私用領域コード", "PUPコード", "PUP", "符号位置", "コードポイント", "UCS", "Unicode"];
    private static readonly string[] s_fallback = ["代替文字", "代替文字コード", "代替文字UCS", "代替文字(UCS)", "代替文字符号位置", "代替"];

    /// <summary>The rows of all sheets; throws where the file is no workbook or has no such table.</summary>
    public static IReadOnlyList<AddedCharacterRow> Read(FileInfo file)
    {
        var sheets = Sheets(file);
        var tables = sheets.Select(TableOf).OfType<SheetTable>().ToList();
        return tables.Count > 0 ? [.. tables.SelectMany(Rows)] : throw new UsageException(
            $"{file.Name}: 「{s_name[0]}」または「{s_name[1]}」と「{s_code[0]}」の見出しがある表がありません（シート: {string.Join('、', sheets.Select(s => s.Name))}）。",
            $"{file.Name}: no sheet has a table with the titles {s_name[0]} or {s_name[1]}, and {s_code[0]} (sheets: {string.Join(", ", sheets.Select(s => s.Name))}).");
    }

    private static IReadOnlyList<WorkbookSheet> Sheets(FileInfo file)
    {
        try
        {
            return WorkbookReader.Read(file.FullName);
        }
        catch (ImportException exception)
        {
            throw new UsageException(exception.Ja, exception.En, exception);
        }
    }

    private static SheetTable? TableOf(WorkbookSheet sheet) =>
        s_name.SelectMany(_ => s_code, (name, code) => SheetTable.Find(sheet, name, code)).FirstOrDefault(t => t is not null);

    private static IEnumerable<AddedCharacterRow> Rows(SheetTable table)
    {
        for (var row = table.FirstRow; row < table.Sheet.RowCount; row++)
        {
            var (name, code, fallback) = (Cell(table, row, s_name), Cell(table, row, s_code), Cell(table, row, s_fallback));
            if (name.Text.Length + code.Text.Length + fallback.Text.Length > 0)
            {
                yield return new AddedCharacterRow(row + 1, name, code, fallback);
            }
        }
    }

    private static PackCell Cell(SheetTable table, int row, string[] titles) =>
        new(table.Text(row, titles), $"{table.Sheet.Name}!{table.Address(row, titles)}");
}
