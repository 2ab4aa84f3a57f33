using System.IO.Compression;
using System.Text;

namespace Hub.Fuzz.Targets;

/// <summary>A workbook with an item list and a code list, as the official ones have them.</summary>
internal static class SmallWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly string[][] s_items =
    [
        ["■住民記録 基本データリスト 第2.1版"],
        ["データ項目ID", "グループ名", "データ項目", "データ型", "桁数", "データ出力条件", "コード", "主キー", "項目説明"],
        ["00100001", "個人", "宛名番号", "9", "15", "必須", "", "○", "x"],
        ["00100002", "個人", "性別", "X", "1", "任意", "001", "", "※※宛名番号が「1」の場合は必須"],
        ["00100003", "個人", "生年月日", "日付", "10", "条件付き必須", "", "", "不詳日を許容する"],
    ];

    private static readonly string[][] s_codes = [["コードID", "コード名", "コード値", "コード値の内容"], ["001", "性別", "1", "男"], ["", "", "2～9", "範囲"]];

    public static byte[] Build()
    {
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            Part(zip, "_rels/.rels", $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Part(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"項目\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"コード\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>");
            Part(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"rId1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
            Part(zip, "xl/worksheets/sheet1.xml", Sheet(s_items));
            Part(zip, "xl/worksheets/sheet2.xml", Sheet(s_codes));
        }

        return output.ToArray();
    }

    private static string Sheet(string[][] rows) => $"<worksheet xmlns=\"{Main}\"><sheetData>" + string.Concat(rows.Select((row, r) =>
        $"<row r=\"{r + 1}\">" + string.Concat(row.Select((text, c) => $"<c r=\"{(char)('A' + c)}{r + 1}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")) + "</row>")) + "</sheetData></worksheet>";

    private static void Part(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml);
    }
}
