using System.Text;

namespace Hub.Codecs.Tests;

/// <summary>Decoding and encoding a clean field allocates nothing.</summary>
public sealed class AllocationTests
{
    [Theory]
    [InlineData("cp932")]
    [InlineData("jef+ebcdik-fujitsu")]
    [InlineData("ibm939")]
    [InlineData("utf8")]
    [InlineData("utf16be")]
    public void DecodeAndEncodeField_CleanField_AllocateNothing(string name)
    {
        var charset = Charset.Open(name);
        var issues = new CodeIssueList();
        var text = Encoding.UTF8.GetBytes("山田　太郎　ﾔﾏﾀﾞ ﾀﾛｳ 1970");
        var field = new byte[80];
        var utf8 = new byte[charset.MaxUtf8Length(field.Length)];
        Run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Run();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(0, issues.Count);

        void Run()
        {
            _ = charset.EncodeField(text, FieldForm.Mixed, field, issues);
            _ = charset.DecodeField(field, FieldForm.Mixed, utf8, issues);
        }
    }
}
