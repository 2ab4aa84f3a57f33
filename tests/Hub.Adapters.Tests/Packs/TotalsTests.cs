using System.Text;
using Hub.Adapters.Packs;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Records;
using Hub.Records.Framing;

namespace Hub.Adapters.Tests.Packs;

/// <summary><c>totals</c> of adapter.yaml: what a trailer says is held against what was read.</summary>
public sealed class TotalsTests : IDisposable
{
    private const string Totals = """
            totals:
              - field: T-KENSU
                when: { field: T-KBN, is: "9" }
                of: [rows]
              - field: T-GOKEI
                when: { field: T-KBN, is: "9" }
                of: [rows]
                sum: D-KINGAKU
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("hub-totals-").FullName;

    [Theory]
    [InlineData("0|1A  010|1B  020|9002030", "")]
    [InlineData("0|1A  010|9002010", "T-KENSU: 1 2")]
    [InlineData("0|1A  010|1B  020|9002031", "T-GOKEI: 30 31")]
    [InlineData("0|9001031", "T-KENSU, T-GOKEI: 0, 0 1, 31")]
    [InlineData("0|1A  010|1B  020", "T-KENSU, T-GOKEI: 2, 30 ")]
    [InlineData("0|1A  010|9001010|0|1B  020", "T-KENSU, T-GOKEI: 1, 20 ")]
    public void CreateFramer_Trailer_IsHeldAgainstTheRecords(string records, string finding)
    {
        var problems = new AdapterProblems();
        var framer = Compile(Totals, problems)!.CreateFramer("A.DAT");
        Assert.Empty(problems);
        var bytes = Encoding.ASCII.GetBytes(string.Concat(records.Split('|').Select(r => r.PadRight(10))));
        var said = new List<string>();
        FrameStatus status;
        for (var at = 0; (status = framer.TryRead(bytes.AsSpan(at), true, out _, out _, out var consumed)) != FrameStatus.End || framer.Damage is not null; at += consumed)
        {
            Assert.Equal(status == FrameStatus.End ? 1015 : 1013, framer.Damage?.Code.Number ?? 1013);
            said.Add(framer.Damage is { } f ? $"{f.Field}: {f.Found} {f.Expected}" : "");
        }

        Assert.Equal(finding, said[^1]);
        Assert.All(said[..^1], s => Assert.Equal("", s));
    }

    [Theory]
    [InlineData("D,A,10|D,B,\"1,020.50\"|T,2,1030.5", "")]
    [InlineData("D,A,10|D,B,|T,2,\"1,010\"", "合計: 10 1010")]
    [InlineData("D,A,10|T,x,10", "件数: 1 ?")]
    [InlineData("D,A,10|D,B,-3", "件数, 合計: 2, 7 ")]
    public void CreateFramer_TrailerLineOfACsv_IsHeldAgainstTheRows(string rows, string finding)
    {
        var problems = new AdapterProblems();
        var framer = CompileRows(problems)!.CreateFramer("a.csv");
        Assert.Empty(problems);
        var bytes = Encoding.UTF8.GetBytes("区分,番号,金額,備考\n" + string.Concat(rows.Split('|').Select(r => r.StartsWith('D') ? r + ",\n" : r + "\n")));
        var said = "";
        FrameStatus status;
        var at = 0;
        do
        {
            status = framer.TryRead(bytes.AsSpan(at), true, out _, out _, out var consumed);
            Assert.NotEqual(FrameStatus.Damaged, status);
            said += framer.Damage is { } f ? $"{f.Field}: {f.Found} {f.Expected}" : "";
            at += consumed;
        }
        while (status != FrameStatus.End);

        Assert.Equal(finding, said);
    }

    [Fact]
    public void Map_RowWithTheColumnsOfAnotherRecordType_IsRagged()
    {
        var worker = CompileRows([])!.CreateWorker("a.csv");
        var findings = new FindingList();
        var header = Encoding.UTF8.GetBytes("区分,番号,金額,備考");
        var bytes = Encoding.UTF8.GetBytes("D,A,10");
        Assert.Equal(MappingOutcome.Rejected, worker.Map(new RawRecord(0, 0, bytes) { Header = header }, new Nowhere(), findings));
        Assert.Equal(("ROW_RAGGED", "3", "4"), (findings[0].Code.Name, findings[0].Found, findings[0].Expected));
    }

    [Theory]
    [InlineData("T-KENSU", "T-KENSO", "has no field T-KENSO")]
    [InlineData("field: T-KENSU", "field: T-KBN", "no number")]
    [InlineData("of: [rows]", "of: [raws]", "not listed under sources")]
    [InlineData("D-KINGAKU", "D-RITSU", "different scales")]
    [InlineData("of: [rows]", "note: x", "of is missing")]
    public void Compile_Mistake_IsTold(string from, string to, string expected)
    {
        var problems = new AdapterProblems();
        var at = Totals.IndexOf(from, StringComparison.Ordinal);
        Assert.Null(Compile(Totals[..at] + to + Totals[(at + from.Length)..], problems));
        Assert.Contains(problems, p => p.En.Contains(expected, StringComparison.Ordinal) && p.Ja.Length > 0);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private AdapterPlan? CompileRows(AdapterProblems problems)
    {
        File.WriteAllText(Path.Combine(_folder, AdapterPack.FileName), $$"""
            adapter: test/001
            vendor: test
            business: "001"
            edition: 001/2.1
            charset: { name: utf8, font: jis90 }
            sources:
              ends:
                files: ["*.csv"]
                framing: csv
                columns: [区分, 件数, 合計]
                select: { field: 区分, is: T }
                drop: [{ when: { field: 区分, is: T }, reason: 合計 }]
                totals: [{ field: 件数, of: [rows] }, { field: 合計, of: [rows], sum: 金額 }]
              rows: { files: ["*.csv"], framing: csv, header: true, columns: [区分, 番号, 金額, 備考] }
            {{Groups("番号")}}
            """, new UTF8Encoding(false));
        return AdapterPack.Load(_folder, problems) is { } pack
            ? AdapterPlan.Compile(pack, EditionLibrary.Load().Find(pack.Edition)!, AdapterSite.Default, problems)
            : null;
    }

    private AdapterPlan? Compile(string totals, AdapterProblems problems)
    {
        File.WriteAllText(Path.Combine(_folder, "a.cpy"), """
                   01  D.
                       05  D-KBN      PIC X.
                       05  D-NO       PIC X(3).
                       05  D-KINGAKU  PIC 9(3).
                       05  D-RITSU    PIC 9V99.
                   01  T.
                       05  T-KBN      PIC X.
                       05  T-KENSU    PIC 9(3).
                       05  T-GOKEI    PIC 9(3).
                       05  FILLER     PIC X(3).
            """);
        File.WriteAllText(Path.Combine(_folder, AdapterPack.FileName), $$"""
            adapter: test/001
            vendor: test
            business: "001"
            edition: 001/2.1
            charset: { name: cp932, font: jis90 }
            sources:
              rows: { files: ["*.DAT"], framing: fixed, copybook: a.cpy, record: D, select: { field: D-KBN, is: "1" } }
              ends:
                files: ["*.DAT"]
                framing: fixed
                copybook: a.cpy
                record: T
                select: { field: T-KBN, is: ["0", "9"] }
                drop: [{ when: { field: T-KBN, is: ["0", "9"] }, reason: 見出しと合計 }]
            {{totals}}
            {{Groups("D-NO")}}
            """, new UTF8Encoding(false));
        return AdapterPack.Load(_folder, problems) is { } pack
            ? AdapterPlan.Compile(pack, EditionLibrary.Load().Find(pack.Edition)!, AdapterSite.Default, problems)
            : null;
    }

    private static string Groups(string number) => $$"""
        groups:
          世帯主転出後の続柄情報:
            from: rows
            items:
              市区町村コード: { constant: "131016" }
              宛名番号: {{number}}
              最新フラグ: { constant: "1" }
              世帯番号: {{number}}
              世帯主_転出届出年月日: { constant: "2024-01-01" }
              世帯主_転出予定年月日: { constant: "2024-01-01" }
              残世帯_世帯主氏名: {{number}}
              削除フラグ: { constant: "0" }
              操作者ID: { constant: "a" }
              操作年月日: { constant: "2024-01-01" }
              操作時刻: { constant: "00:00:00" }
        """;

    private sealed class Nowhere : IRecordSink
    {
        public void Add(StandardRecord row, SourcePosition position)
        {
        }
    }
}
