using System.Buffers;
using System.Text;
using Hub.Compare.Rows;

namespace Hub.Compare.Tests.Rows;

public sealed class CsvFieldsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a,b", "a|b")]
    [InlineData("a,,", "a||")]
    [InlineData("\"a,b\",\"c\"", "a,b|c")]
    [InlineData("\"a\"\"b\",c", "a\"b|c")]
    [InlineData("\"\",\"\"\"\"", "|\"")]
    [InlineData("\"a\r\nb\",c", "a\r\nb|c")]
    [InlineData("\"never closed,b", "\"never closed,b")]
    public void Split_Row_GivesItsValues(string row, string expected) =>
        Assert.Equal(expected, string.Join('|', CsvFields.Split(Encoding.UTF8.GetBytes(row))));

    [Fact]
    public void WriteKey_Columns_OrderLikeTheColumnsDo()
    {
        // "a" < "a!" in the first column decides before the second column is looked at.
        Assert.True(Key("\"a\",\"z\"").AsSpan().SequenceCompareTo(Key("\"a!\",\"a\"")) < 0);
        Assert.True(Key("\"a\",\"b\"").AsSpan().SequenceCompareTo(Key("a,c")) < 0);
        Assert.Equal(Key("a,b,x"), Key("\"a\",\"b\",y"));
        Assert.True(Key("a\0,b").AsSpan().SequenceCompareTo(Key("a,b")) > 0);
    }

    private static byte[] Key(string row)
    {
        var key = new ArrayBufferWriter<byte>();
        new PickedColumns(["a", "b", "c"], ["a", "b"]).WriteKey(Encoding.UTF8.GetBytes(row), key);
        return key.WrittenSpan.ToArray();
    }
}
