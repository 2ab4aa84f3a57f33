using System.IO.Compression;
using System.Security;
using System.Text;

namespace Hub.Catalog.Tests.Import;

/// <summary>Makes real xlsx files part by part, so that a test can put into them what no library would write.</summary>
internal sealed class XlsxFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string Xml)> _sheets = [];
    private readonly Dictionary<string, string> _parts = [];
    private readonly StringBuilder _shared = new();
    private int _sharedCount;

    /// <summary>Target of the first sheet in the workbook's relations.</summary>
    public string FirstTarget { get; init; } = "worksheets/sheet1.xml";

    /// <summary>A shared string with furigana between its runs; returns how a cell names it.</summary>
    public string Furigana(string first, string reading, string second)
    {
        _shared.Append($"<si><r><t>{first}</t></r><rPh sb=\"0\" eb=\"1\"><t>{reading}</t></rPh><r><rPr><b/></rPr><t xml:space=\"preserve\">{second}</t></r><phoneticPr fontId=\"1\"/></si>");
        return $"#shared:{_sharedCount++}";
    }

    /// <summary>Adds a sheet: texts, "=n" for a number, "#shared:n" for a shared string, "#f:..." for a formula's text, "#e:..." for an error.</summary>
    public XlsxFile Sheet(string name, string[][] rows, params string[] merged)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        for (var r = 0; r < rows.Length; r++)
        {
            xml.Append($"<row r=\"{r + 1}\">");
            for (var c = 0; c < rows[r].Length; c++)
            {
                xml.Append(Cell($"{(char)('A' + c)}{r + 1}", rows[r][c]));
            }

            xml.Append("</row>");
        }

        xml.Append("</sheetData>");
        if (merged.Length > 0)
        {
            xml.Append($"<mergeCells count=\"{merged.Length}\">").AppendJoin("", merged.Select(m => $"<mergeCell ref=\"{m}\"/>")).Append("</mergeCells>");
        }

        _sheets.Add((name, xml.Append("</worksheet>").ToString()));
        return this;
    }

    /// <summary>Puts a part in place of what would be written.</summary>
    public XlsxFile Part(string name, string content)
    {
        _parts[name] = content;
        return this;
    }

    /// <summary>Writes the file into a folder of its own.</summary>
    public string Save()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("hub-xlsx").FullName, "book.xlsx");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        Write(zip, "_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Write(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{string.Concat(_sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>"))}</sheets></workbook>");
        Write(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(_sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relations}/worksheet\" Target=\"{(i == 0 ? FirstTarget : $"worksheets/sheet{i + 1}.xml")}\"/>"))}<Relationship Id=\"rIdS\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        Write(zip, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{_shared}</sst>");
        for (var i = 0; i < _sheets.Count; i++)
        {
            Write(zip, $"xl/worksheets/sheet{i + 1}.xml", _sheets[i].Xml);
        }

        return path;
    }

    private static string Cell(string address, string value)
    {
        if (value.Length == 0)
        {
            return "";
        }

        var text = SecurityElement.Escape(value);
        return value switch
        {
            ['=', ..] => $"<c r=\"{address}\"><v>{text[1..]}</v></c>",
            _ when value.StartsWith("#shared:", StringComparison.Ordinal) => $"<c r=\"{address}\" t=\"s\"><v>{text[8..]}</v></c>",
            _ when value.StartsWith("#f:", StringComparison.Ordinal) => $"<c r=\"{address}\" t=\"str\"><f>CONCATENATE(1)</f><v>{text[3..]}</v></c>",
            _ when value.StartsWith("#e:", StringComparison.Ordinal) => $"<c r=\"{address}\" t=\"e\"><v>{text[3..]}</v></c>",
            _ => $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>",
        };
    }

    private void Write(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(_parts.GetValueOrDefault(name) ?? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content));
    }
}
