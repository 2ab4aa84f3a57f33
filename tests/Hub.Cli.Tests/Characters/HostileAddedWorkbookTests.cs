using System.IO.Compression;
using System.Text;
using Hub.Cli.Characters;
using Hub.Cli.Shell;

namespace Hub.Cli.Tests.Characters;

/// <summary>Lists of added characters that are no workbooks, or made to harm: each is a usage error that names the file.</summary>
public sealed class HostileAddedWorkbookTests : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private readonly string _folder = Directory.CreateTempSubdirectory("hub-added-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("not a workbook at all")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 an old one, or one with a password")]
    public void Read_OfAnotherKind_IsAUsageError(string content) => Refused(Write("a.xlsx", Encoding.Latin1.GetBytes(content)));

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY s SYSTEM \"file:///etc/passwd\">]><worksheet/>")]
    [InlineData("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=")]
    [InlineData("no xml")]
    public void Read_OfASheetThatIsNone_IsAUsageError(string sheet) => Refused(Book(sheet, 1));

    [Fact]
    public void Read_OfABomb_IsRefusedUnread()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Contains("too large", Refused(Book(new string(' ', 1 << 20), 600)).En, StringComparison.Ordinal);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64L << 20);
    }

    private static UsageException Refused(FileInfo file)
    {
        var refused = Assert.Throws<UsageException>(() => AddedWorkbook.Read(file));
        Assert.Contains(file.Name, refused.En, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", refused.En, StringComparison.Ordinal);
        return refused;
    }

    private FileInfo Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return new FileInfo(path);
    }

    private FileInfo Book(string sheet, int times)
    {
        var path = Path.Combine(_folder, "a.xlsx");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            Part(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>", 1);
            Part(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>", 1);
            Part(zip, "xl/worksheets/sheet1.xml", sheet, times);
        }

        return new FileInfo(path);
    }

    private static void Part(ZipArchive zip, string name, string text, int times)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        for (var bytes = Encoding.UTF8.GetBytes(text); times > 0; times--)
        {
            entry.Write(bytes);
        }
    }
}
