using System.Text;
using Hub.Adapters.Packs;
using Hub.Adapters.Tests.Golden;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Codecs;
using Hub.Findings;
using Hub.Records;
using Hub.Records.Framing;

namespace Hub.Adapters.Tests.Plan;

public class HeaderCheckTests
{
    private const string Pack = "sample-csv/001";

    [Fact]
    public void Map_SwappedColumns_RejectsEveryRecordAndNamesThem()
    {
        var (rows, findings) = Run(text => text.Replace("氏名,フリガナ", "フリガナ,氏名", StringComparison.Ordinal));
        Assert.Empty(rows);
        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.Equal(("HEADER_MISMATCH", "7:フリガナ 8:氏名", "7:氏名 8:フリガナ"), (f.Code.Name, f.Found, f.Expected)));
    }

    [Fact]
    public void Map_RenamedColumn_IsNamed()
    {
        var (rows, findings) = Run(text => text.Replace("世帯番号,", "世帯No,", StringComparison.Ordinal));
        Assert.Empty(rows);
        Assert.All(findings, f => Assert.Equal(("2:世帯No", "2:世帯番号"), (f.Found, f.Expected)));
    }

    [Fact]
    public void Map_FileWithoutHeader_ShowsNobodysData()
    {
        var (rows, findings) = Run(text => text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        Assert.Empty(rows);
        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.Equal("HEADER_MISMATCH", f.Code.Name));
        Assert.All(findings, f => Assert.DoesNotContain("佐藤", f.Found, StringComparison.Ordinal));
        Assert.All(findings, f => Assert.StartsWith("1:99999 ", f.Found, StringComparison.Ordinal));
    }

    [Fact]
    public void Map_QuotedHeaderWithSpaces_Holds()
    {
        var (expected, _) = Run(text => text);
        var (rows, findings) = Run(text => text.Replace("宛名番号,世帯番号", "\"宛名番号 \", 世帯番号", StringComparison.Ordinal));
        Assert.NotEmpty(rows);
        Assert.Equal(expected, rows);
        Assert.DoesNotContain(findings, f => f.Code == MappingFindings.HeaderMismatch);
    }

    private static (List<string> Rows, List<Finding> Findings) Run(Func<string, string> change)
    {
        var problems = new AdapterProblems();
        var pack = AdapterPack.Load(new AdapterLibrary().Find(Pack)!, problems)!;
        var plan = AdapterPlan.Compile(pack, EditionLibrary.Load().Find(pack.Edition)!, AdapterSite.Default, problems)!;
        var bytes = Changed(File.ReadAllBytes(Path.Combine(GoldenCase.FolderOf(Pack + "/register"), "jumin.csv")), change);
        var framer = plan.CreateFramer("jumin.csv");
        var worker = plan.CreateWorker("jumin.csv");
        var (sink, findings) = (new RowTexts(), new FindingList());
        for (var at = 0; ;)
        {
            var (offset, ordinal) = (framer.ReadOffset, framer.NextOrdinal);
            var status = framer.TryRead(bytes.AsSpan(at), true, out var start, out var length, out var consumed);
            if (status == FrameStatus.End)
            {
                return (sink.Rows, [.. findings]);
            }

            if (status == FrameStatus.Record)
            {
                worker.Map(new RawRecord(ordinal, offset + start, bytes.AsSpan(at + start, length)) { Header = framer.Header }, sink, findings);
            }

            at += consumed;
        }
    }

    /// <summary>Bytes that are no CP932 text stay as they are: only the header line, or its removal, is the test's business.</summary>
    private static byte[] Changed(byte[] file, Func<string, string> change)
    {
        var charset = Charset.Open("cp932");
        var line = file.AsSpan().IndexOf((byte)'\n') + 1;
        var utf8 = new byte[charset.MaxUtf8Length(line)];
        var header = Encoding.UTF8.GetString(utf8, 0, charset.DecodeField(file.AsSpan(0, line), FieldForm.Mixed, utf8, new CodeIssueList()));
        var changed = Encoding.UTF8.GetBytes(change(header));
        var bytes = new byte[(changed.Length * 2) + 16];
        charset.CreateEncoder().Encode(changed, true, bytes, new CodeIssueList(), out _, out var written);
        return [.. bytes[..written], .. file[line..]];
    }

    private sealed class RowTexts : IRecordSink
    {
        public List<string> Rows { get; } = [];

        public void Add(StandardRecord row, SourcePosition position) =>
            Rows.Add(string.Join('|', row.Group.Items.Select((_, i) => Encoding.UTF8.GetString(row[i]))));
    }
}
