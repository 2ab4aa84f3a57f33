using System.Buffers;
using System.Text;
using Hub.Catalog.Files;
using Hub.Catalog.Records;
using Hub.Catalog.Tests.Editions;

namespace Hub.Catalog.Tests.Files;

public sealed class StandardFileWriterTests
{
    [Fact]
    public void Write_StandardProfile_QuotesEverythingAndDoublesQuotes()
    {
        var group = JuminEdition.Instance.FindGroup("空き住民票コード管理")!;
        var record = new StandardRecord(group);
        record.Set(0, "131016"u8);
        record.Set(1, "a\"b,c"u8);

        Assert.Equal("\"131016\",\"a\"\"b,c\",\"\",\"\",\"\",\"\",\"\"\r\n", Text(StandardFileProfile.Standard with { Header = HeaderNames.None }, record));
        Assert.Equal("131016,\"a\"\"b,c\",,,,,\n", Text(StandardFileProfile.PostgresCopy with { Header = HeaderNames.None }, record));
    }

    [Fact]
    public void WriteHeader_RepeatedItems_NumbersTheColumns()
    {
        var group = JuminEdition.Instance.FindItem("00100478")!.Group;
        var output = new ArrayBufferWriter<byte>();
        new StandardFileWriter(group, StandardFileProfile.PostgresCopy with { Header = HeaderNames.Japanese }).WriteHeader(output);
        var header = Encoding.UTF8.GetString(output.WrittenSpan).TrimEnd().Split(',');

        Assert.Contains("加害者_性別_1", header);
        Assert.Contains("加害者_性別_10", header);
        Assert.Equal(group.Items.Sum(i => i.Repeat), header.Length);
    }

    [Fact]
    public void Write_JoinedRepeats_EscapesTheJoin()
    {
        var group = JuminEdition.Instance.FindItem("00100478")!.Group;
        var record = new StandardRecord(group);
        var item = group.Find("00100478")!.Ordinal;
        record.Add(item, "a|b"u8);
        record.Add(item, ""u8);
        record.Add(item, "\\"u8);
        var text = Text(StandardFileProfile.PostgresCopy with { Header = HeaderNames.None, Repeats = RepeatLayout.Joined }, record);

        Assert.Contains(@"a\|b||\\", text, StringComparison.Ordinal);
    }

    [Fact]
    public void FileNameFor_DangerousMunicipality_StaysAName()
    {
        var name = StandardFileProfile.Standard.FileNameFor(JuminEdition.Residents, "../13:1016", DateTimeOffset.UnixEpoch);

        Assert.Equal("001_jumin_joho_.._13_1016.csv", name);
    }

    private static string Text(StandardFileProfile profile, StandardRecord record)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new StandardFileWriter(record.Group, profile);
        writer.WriteHeader(output);
        writer.Write(record, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
