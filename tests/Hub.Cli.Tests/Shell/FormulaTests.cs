using System.Text;
using System.Text.Json;
using Hub.Characters.Identification;
using Hub.Characters.Packs;
using Hub.Cli.Quarantine;
using Hub.Cli.Records;
using Hub.Contracts.Run.V1;
using Hub.Findings;
using Hub.Records.Delimited;
using Hub.Records.Framing;
using Hub.Reports;

namespace Hub.Cli.Tests.Shell;

/// <summary>
/// No cell of a CSV that people open in a spreadsheet begins as a formula does, whatever the data or a pack says; what is read back is as it was. Workbooks hold texts only
/// (WorkbookReportTests); standard files and the vendor's own format hold what they must hold and are not for spreadsheets.
/// </summary>
public sealed class FormulaTests : IDisposable
{
    private static readonly FindingCode s_code = new(5002, "CHARACTER_NOT_ALLOWED", Severity.Error, new("{item} の {found}", "{item}: {found}", "直す", "repair"));
    private static readonly string[] s_values = ["=1+1", "+81", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝１", "＋１", "－１", "＠A", "=HYPERLINK(\"http://x\",\"a\")", "=cmd|' /C calc'!A0", "'=1"];

    private readonly string _folder = Directory.CreateTempSubdirectory("hub-formula-").FullName;

    public static TheoryData<string, string> Written
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var writer in (string[])["findings.csv", "reasons.csv", "work list", "adapter doc"])
            {
                foreach (var value in s_values)
                {
                    data.Add(writer, value);
                }
            }

            return data;
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Written))]
    public async Task Value_InWhatASpreadsheetOpens_IsNoFormula(string writer, string value)
    {
        var path = Path.Combine(_folder, "written.csv");
        await WriteAsync(writer, value, path);

        var written = CellsOf(path);

        Assert.Contains("'" + value, written);
        Assert.DoesNotContain(written, cell => SpreadsheetText.IsFormula(cell));
        Assert.Contains(value, written.Select(SpreadsheetText.Restore));
    }

    [Fact]
    public void Quotes_OfCsvForPeople_AreMadeInOnePlace()
    {
        string[] own =
        [
            "src/Hub.Findings/SpreadsheetText.cs", // The one place.
            "src/Hub.Catalog/Schema/SchemaText.cs", // Names in SQL.
            "src/Hub.Adapters/Plan/DelimitedRecord.cs", // A record in the vendor's own format.
        ];

        var quoting = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains(".Replace(\"\\\"\", \"\\\"\\\"\"", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'));

        Assert.Equal(own.Order(StringComparer.Ordinal), quoting.Order(StringComparer.Ordinal));
    }

    private async Task WriteAsync(string writer, string value, string path)
    {
        switch (writer)
        {
            case "findings.csv":
                await using (var stream = File.Create(path))
                {
                    using var findings = new FindingsCsvWriter(stream, Language.Ja);
                    findings.Write(new Finding(s_code, new(value, 1, 2, 3)) { Field = value, Found = value, Expected = value, ItemId = value }, value, value);
                }

                break;
            case "reasons.csv":
                await using (var reasons = Reasons.Create(path))
                {
                    var finding = new Contracts.Finding.V1.Finding { Code = value, Field = value, Found = value, Expected = value, ItemId = value, Message = new() { Ja = value, En = value } };
                    Reasons.Write(reasons, new QuarantinedRecord { Stream = $"runs/r/streams/{value.Replace("/", "", StringComparison.Ordinal)}", Findings = { finding } });
                }

                break;
            case "work list":
                var list = new WorkList("132012", [new WorkItem("cp932", "F040") { Scalar = "U+E000", Count = 3, Persons = 2 }]);
                list.Decide(list.Items.Single(), new WorkDecision("MJ026191", "邉\U000E0119", GaijiMatch.Same), "sato", value, new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(9)));
                await using (var text = new StreamWriter(path, append: false, new UTF8Encoding(true)))
                {
                    WorkListCsv.Write(text, value, list.Items.Select(i => (i, (IReadOnlyList<Candidate>)[])));
                }

                break;
            default:
                await File.WriteAllTextAsync(path, await DocumentAsync(value), new UTF8Encoding(false));
                break;
        }
    }

    // The mapping of a pack that ships, with the value as the note of an item.
    private async Task<string> DocumentAsync(string value)
    {
        var pack = Path.Combine(_folder, "pack");
        var original = Path.Combine(Repository.Root, "src", "Hub.Adapters", "packs", "sample-csv", "001");
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(pack, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var adapter = Path.Combine(pack, "adapter.yaml");
        var yaml = await File.ReadAllTextAsync(adapter);
        const string note = "note: Excel で落ちた先頭のゼロを戻す。付番し直さない";
        Assert.Contains(note, yaml, StringComparison.Ordinal);
        await File.WriteAllTextAsync(adapter, yaml.Replace(note, "note: " + JsonSerializer.Serialize(value), StringComparison.Ordinal));
        var document = await CommandLine.RunAsync("adapter", "doc", pack, "--format", "csv");
        Assert.True(document.Code == 0, document.Error);
        return document.Output;
    }

    private static List<string> CellsOf(string path)
    {
        var (cells, all) = (new DelimitedCells(), new List<string>());
        foreach (var row in RecordCutter.Cut(path, new CsvFramer()))
        {
            cells.Split(row);
            all.AddRange(Enumerable.Range(0, cells.Count).Select(i => Encoding.UTF8.GetString(cells.Cell(row, i))));
        }

        return all;
    }
}
