using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Hub.Catalog.Import;

namespace Hub.Catalog.Tests.Import;

/// <summary>Workbooks made to harm: real bombs, sizes that lie, names that climb, entities that multiply. Each is refused or read in bounded time and memory.</summary>
public sealed class HostileWorkbookTests
{
    private const string Row = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row>";

    [Fact]
    public void Import_ARealBomb_IsRefusedBeforeItIsRead() =>
        Assert.Contains("too large", Refused(Bomb(600)).En, StringComparison.Ordinal);

    [Fact]
    public void Import_ABombThatSaysItIsSmall_IsReadNoFurtherThanItSays()
    {
        // Both places that tell the size of the sheet tell 4,000 bytes; what is there inflates to 600 MiB.
        var path = Bomb(600);
        var bytes = File.ReadAllBytes(path);
        var directory = DirectoryEntry(bytes, "xl/worksheets/sheet1.xml"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(directory + 24), 4_000);
        var local = (int)BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(directory + 42));
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(local + 22), 4_000);
        File.WriteAllBytes(path, bytes);

        var (seconds, allocated) = Measure(path);

        Assert.InRange(seconds, 0, 20);
        Assert.InRange(allocated, 0, 128L << 20);
    }

    [Fact]
    public void Import_EntitiesThatMultiply_AreRefused()
    {
        var entities = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY e{i} \"{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}\">"));
        var xml = $"<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e0 \"ha\">{entities}]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e9;</t></is></c></row></sheetData></worksheet>";
        var path = new XlsxFile().Sheet("a", [["x"]]).Part("xl/worksheets/sheet1.xml", xml).Save();

        var (seconds, allocated) = Measure(path);

        Assert.InRange(seconds, 0, 20);
        Assert.InRange(allocated, 0, 64L << 20);
    }

    [Fact]
    public void Import_AnEntityFromAFile_ShowsNothingOfIt()
    {
        var secret = Path.Combine(Directory.CreateTempSubdirectory("hub-secret").FullName, "secret.txt");
        File.WriteAllText(secret, "kept-to-itself");
        var xml = $"<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY s SYSTEM \"file://{secret}\">]><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&s;</t></si></sst>";
        var path = new XlsxFile().Sheet("a", [["データ項目ID", "データ型", "#shared:0"]]).Part("xl/sharedStrings.xml", xml).Save();

        Assert.DoesNotContain("kept-to-itself", Said(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Import_EntriesWhoseNamesClimb_WriteNothing()
    {
        var path = new XlsxFile().Sheet("a", [["x"]]).Save();
        var folder = Path.GetDirectoryName(path)!;
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            foreach (var name in (string[])["../climbed.txt", "/climbed.txt", "..\\climbed.txt", "xl/worksheets/../../../climbed.txt"])
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write("climbed"u8);
            }
        }

        Said(path);

        Assert.Equal([path], Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
        Assert.False(File.Exists(Path.Combine(folder, "..", "climbed.txt")) || File.Exists("/climbed.txt"));
    }

    [Fact]
    public void Import_AHundredThousandEntries_CostLittle()
    {
        var path = new XlsxFile().Sheet("a", [["x"]]).Save();
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            for (var i = 0; i < 100_000; i++)
            {
                zip.CreateEntry($"e{i}", CompressionLevel.NoCompression);
            }
        }

        var (seconds, allocated) = Measure(path);

        Assert.InRange(seconds, 0, 30);
        Assert.InRange(allocated, 0, 512L << 20);
    }

    [Fact]
    public void Import_ElementsNestedDeep_EndTheImportNotTheProcess()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 200_000));
        var path = new XlsxFile().Sheet("a", [["x"]]).Part("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{deep}").Save();

        Assert.InRange(Measure(path).Seconds, 0, 30);
    }

    // A workbook whose sheet is so many MiB of rows: about a thousandth of that as a file.
    private static string Bomb(int megabytes)
    {
        var path = new XlsxFile().Sheet("a", [["x"]]).Save();
        using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
        zip.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
        using var entry = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
        entry.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"u8);
        var piece = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Row, (1 << 20) / Row.Length)));
        for (var i = 0; i < megabytes; i++)
        {
            entry.Write(piece);
        }

        return path;
    }

    private static int DirectoryEntry(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name)
    {
        for (var at = bytes.LastIndexOf("PK\u0001\u0002"u8); at >= 0; at = bytes[..at].LastIndexOf("PK\u0001\u0002"u8))
        {
            if (bytes[(at + 46)..].StartsWith(name))
            {
                return at;
            }
        }

        throw new InvalidOperationException("no such entry");
    }

    private static ImportException Refused(string path) => Assert.Throws<ImportException>(() => WorkbookImporter.Import(path));

    private static (double Seconds, long Allocated) Measure(string path)
    {
        var (clock, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
        Said(path);
        return (clock.Elapsed.TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static string Said(string path)
    {
        try
        {
            var import = WorkbookImporter.Import(path);
            Assert.Null(import.Edition);
            return string.Join('\n', import.Problems.Select(p => p.En));
        }
        catch (ImportException exception)
        {
            return exception.En;
        }
    }
}
