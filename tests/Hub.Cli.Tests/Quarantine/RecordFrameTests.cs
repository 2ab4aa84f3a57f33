using System.Text;
using Hub.Cli.Quarantine;
using Hub.Cli.Records;
using Hub.Records.Delimited;
using Hub.Records.Framing;

namespace Hub.Cli.Tests.Quarantine;

public sealed class RecordFrameTests
{
    [Theory]
    [InlineData("fixed")]
    [InlineData("rdw")]
    [InlineData("bdw")]
    [InlineData("newline")]
    [InlineData("utf-16")]
    [InlineData("csv")]
    public void TryFrame_ThenCut_GivesTheRecordsBack(string kind)
    {
        var encoding = kind == "utf-16" ? Encoding.Unicode : Encoding.UTF8;
        byte[][] records = [encoding.GetBytes("a1,b2"), encoding.GetBytes("c3,d4"), encoding.GetBytes("e5,f6")];
        var frame = new RecordFrame(() => Framer(kind));
        var header = kind == "csv" ? frame.Header("x,y"u8) : [];
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, [.. header, .. records.SelectMany(r => frame.TryFrame(r, header)!)]);
            Assert.Equal(records, RecordCutter.Cut(path, Framer(kind)));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("fixed", "abc")]
    [InlineData("newline", "ab\ncd")]
    [InlineData("csv", "\"never closed")]
    [InlineData("csv", "a,b,c")]
    public void TryFrame_RecordThatCantBeCutAgain_IsLeftAlone(string kind, string record)
    {
        var frame = new RecordFrame(() => Framer(kind));
        Assert.Null(frame.TryFrame(Encoding.UTF8.GetBytes(record), kind == "csv" ? frame.Header("x,y"u8) : []));
    }

    private static RecordFramer Framer(string kind) => kind switch
    {
        "fixed" => new FixedFramer(5),
        "rdw" => new RdwFramer(),
        "bdw" => new BdwRdwFramer(),
        "newline" => new NewlineFramer(),
        "utf-16" => new NewlineFramer(CodeUnit.Utf16Little),
        _ => new CsvFramer(DelimitedFormat.Intermediate),
    };
}
