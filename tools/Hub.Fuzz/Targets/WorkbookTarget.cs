using System.IO.Compression;
using Hub.Catalog.Import;

namespace Hub.Fuzz.Targets;

/// <summary>Workbooks of the standard, altered as a file and inside their parts: imported with problems, or refused by <see cref="ImportException"/>.</summary>
internal sealed class WorkbookTarget : IFuzzTarget
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"hub-fuzz-{Environment.ProcessId}.xlsx");

    public string Name => "workbook";

    public IReadOnlyList<byte[]> Seeds { get; } = [SmallWorkbook.Build()];

    public IReadOnlyList<string> Words =>
    [
        "<row r=\"", "<c r=\"", "A1048576", "XFD1", "ZZZZZZ99999999", "<v>", "</v>", "t=\"s\"", "t=\"inlineStr\"", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>", "&b;", "&#0;", "<mergeCell ref=\"A1:XFD1048576\"/>",
        "データ項目ID", "データ型", "桁数", "コードID", "コード値", "00100001", "※※", "◎", "1～9", "S9", "9V(9,9)", "必須", "-1", "99999999999",
    ];

    // A sheet may hold 200,000 rows of 512 columns, which a few bytes can claim.
    public long MostAllocated(int length) => (600L << 20) + (length * 4096L);

    public byte[] Alter(byte[] input, byte[] other, Mutator mutator)
    {
        if (mutator.Random.Next(5) == 0)
        {
            return mutator.Alter(input, other, Words);
        }

        try
        {
            using var output = new MemoryStream();
            using (var from = new ZipArchive(new MemoryStream(input), ZipArchiveMode.Read))
            using (var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
            {
                var chosen = mutator.Random.Next(Math.Max(1, from.Entries.Count));
                for (var i = 0; i < from.Entries.Count; i++)
                {
                    using var part = new MemoryStream();
                    using (var entry = from.Entries[i].Open())
                    {
                        entry.CopyTo(part);
                    }

                    var bytes = part.ToArray();
                    using var written = to.CreateEntry(from.Entries[i].FullName, CompressionLevel.Fastest).Open();
                    written.Write(i == chosen ? mutator.Alter(bytes, bytes, Words) : bytes);
                }
            }

            return output.ToArray();
        }
        catch (Exception exception) when (exception is InvalidDataException or ArgumentException or IOException or NotSupportedException)
        {
            return mutator.Alter(SmallWorkbook.Build(), other, Words);
        }
    }

    public string Run(byte[] input)
    {
        File.WriteAllBytes(_path, input);
        try
        {
            var import = WorkbookImporter.Import(_path, new ImportOptions());
            return $"{import.Edition is not null} {import.Rows.Count > 0} {string.Join(' ', import.Problems.Select(p => p.En[..Math.Min(16, p.En.Length)]).Distinct().Order(StringComparer.Ordinal).Take(4))}";
        }
        catch (ImportException exception)
        {
            var inner = exception.InnerException;
            return $"{inner?.GetType().Name} {inner?.Message[..Math.Min(20, inner.Message.Length)]}";
        }
    }

    public void Dispose() => File.Delete(_path);
}
