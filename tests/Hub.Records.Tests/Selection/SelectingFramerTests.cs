using System.Text;
using Hub.Findings;
using Hub.Records.Copybooks;
using Hub.Records.Decoding;
using Hub.Records.Framing;
using Hub.Records.Selection;
using Hub.Records.Tests.Framing;

namespace Hub.Records.Tests.Selection;

public sealed class SelectingFramerTests
{
    private static readonly RecordType[] s_types =
    [
        new("head", [At0("H")]) { Kind = RecordKind.Header },
        new("household", [At0("1")]),
        new("person", [At0("2")]) { Parent = "household" },
        new("history", [At0("3"), new FieldCondition(1, [Ascii("x"), Ascii("y")])]) { Parent = "person" },
        new("total", [At0("T")]) { Kind = RecordKind.Trailer },
    ];

    [Fact]
    public void TryRead_Hierarchy_GivesParentsAndRefusesOrphans()
    {
        var bytes = Encoding.ASCII.GetBytes("H\n2a\n1A\n2a\n3x\n1B\n3y\n2b\n3z\nQ\nT3\n");
        var frames = Frames.ReadEveryWay(Make, bytes, 1);
        Assert.Equal("Record Damaged Record Record Record Record Damaged Record Damaged Damaged Record End", string.Join(' ', frames.Select(f => f.Status)));
        Assert.StartsWith("PARENT_MISSING", frames[1].Finding, StringComparison.Ordinal);
        Assert.StartsWith("PARENT_MISSING", frames[6].Finding, StringComparison.Ordinal);
        Assert.StartsWith("RECORD_TYPE_UNKNOWN", frames[8].Finding, StringComparison.Ordinal);
        Assert.Equal(["2a:1A", "3x:2a", "2b:1B"], Parents(bytes));
    }

    [Fact]
    public void Restore_InsideAHousehold_KeepsItsParent()
    {
        var bytes = Encoding.ASCII.GetBytes("1A\n2a\n2b\n");
        var framer = Make();
        framer.TryRead(bytes, true, out _, out _, out var first);
        framer.TryRead(bytes.AsSpan(first), true, out _, out _, out var second);
        var again = Make();
        again.Restore(framer.Position);
        Assert.Equal(FrameStatus.Record, again.TryRead(bytes.AsSpan(first + second), true, out _, out _, out _));
        Assert.Equal("1A", Encoding.ASCII.GetString(again.Parent));
    }

    [Fact]
    public void ControlTotal_TrailerThatDiffers_IsAFinding()
    {
        var options = new CopybookOptions { Format = SourceFormat.Free };
        var data = Copybook.Parse("01 D.\n 05 K PIC X.\n 05 AMT PIC 9(3)V99.\n", options).Copybook!.Layout;
        var trailer = Copybook.Parse("01 T.\n 05 K PIC X.\n 05 CNT PIC 9(3).\n 05 TOT PIC 9(5)V99.\n", options).Copybook!.Layout;
        var decode = DecodeOptions.For("cp932", Dialect.GnuCobol);
        var count = new ControlTotal(trailer.Find("CNT")!, null, decode);
        var sum = new ControlTotal(trailer.Find("TOT")!, data.Find("AMT"), decode);
        foreach (var record in new[] { "D10050", "D00025" })
        {
            count.Add(Encoding.ASCII.GetBytes(record));
            sum.Add(Encoding.ASCII.GetBytes(record));
        }

        var findings = new FindingList();
        var last = new RawRecord(2, 12, "T0020010074"u8);
        Assert.True(count.Check(last, findings));
        Assert.False(sum.Check(last, findings));
        Assert.Equal(("TOT", "100.75", "100.74"), (findings[0].Field, findings[0].Found, findings[0].Expected));
    }

    private static SelectingFramer Make() => new(new NewlineFramer(maxRecordLength: 20), s_types);

    private static List<string> Parents(byte[] bytes)
    {
        var result = new List<string>();
        using var reader = new ExtractReader(new MemoryStream(bytes), Make(), 3);
        while (true)
        {
            var status = reader.Read(out var record);
            if (status == FrameStatus.End)
            {
                return result;
            }

            if (status == FrameStatus.Record && !record.Parent.IsEmpty)
            {
                result.Add(Encoding.ASCII.GetString(record.Bytes) + ":" + Encoding.ASCII.GetString(record.Parent));
            }
        }
    }

    private static FieldCondition At0(string value) => new(0, [Ascii(value)]);

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
