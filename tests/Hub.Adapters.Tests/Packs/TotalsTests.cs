using System.Text;
using Hub.Adapters.Packs;
using Hub.Catalog.Editions;
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
    public void CreateFramer_Trailer_IsHeldAgainstTheRecords(string records, string finding)
    {
        var problems = new AdapterProblems();
        var framer = Compile(Totals, problems)!.CreateFramer("A.DAT");
        Assert.Empty(problems);
        var bytes = Encoding.ASCII.GetBytes(string.Concat(records.Split('|').Select(r => r.PadRight(10))));
        var said = new List<string>();
        for (var at = 0; framer.TryRead(bytes.AsSpan(at), true, out _, out _, out var consumed) == FrameStatus.Record; at += consumed)
        {
            said.Add(framer.Damage is { } f ? $"{f.Field}: {f.Found} {f.Expected}" : "");
        }

        Assert.Equal(finding, said[^1]);
        Assert.All(said[..^1], s => Assert.Equal("", s));
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
            groups:
              世帯主転出後の続柄情報:
                from: rows
                items:
                  市区町村コード: { constant: "131016" }
                  宛名番号: D-NO
                  最新フラグ: { constant: "1" }
                  世帯番号: D-NO
                  世帯主_転出届出年月日: { constant: "2024-01-01" }
                  世帯主_転出予定年月日: { constant: "2024-01-01" }
                  残世帯_世帯主氏名: D-NO
                  削除フラグ: { constant: "0" }
                  操作者ID: { constant: "a" }
                  操作年月日: { constant: "2024-01-01" }
                  操作時刻: { constant: "00:00:00" }
            """, new UTF8Encoding(false));
        return AdapterPack.Load(_folder, problems) is { } pack
            ? AdapterPlan.Compile(pack, EditionLibrary.Load().Find(pack.Edition)!, AdapterSite.Default, problems)
            : null;
    }
}
