namespace Hub.Codecs.Tests.Tables;

public sealed class IconvDumpTests
{
    [SharedTheory("code-tables/dumps")]
    [InlineData("cp932", "CP932", 9795)]
    [InlineData("sjis2004", "SHIFT_JISX0213", 11424)]
    [InlineData("ibm930", "IBM930", 12087)]
    [InlineData("ibm939", "IBM939", 12087)]
    [InlineData("ibm1390", "IBM1390", 22610)]
    [InlineData("ibm1399", "IBM1399", 22610)]
    [InlineData("eucjp-ms", "EUC-JP-MS", 8123)]
    public void Rows_AllCodes_AreThoseOfIconv(string charset, string dump, int count)
    {
        var expected = Dump.Read(Path.Combine(Repository.Shared, $"code-tables/dumps/iconv.{dump}.tsv"));
        var actual = Dump.Of(Charset.Open(charset));
        if (charset == "eucjp-ms")
        {
            actual = actual.Where(r => r.Key.Length < 6).ToDictionary();
        }

        Assert.Equal(count, expected.Count);
        if (charset.StartsWith("ibm", StringComparison.Ordinal))
        {
            // The dump asked for 0Fxx outside double-byte text: a shift back that is not due, then a single byte. No code.
            expected = expected.Where(r => !(r.Key.Length == 4 && r.Key.StartsWith("0F", StringComparison.Ordinal))).ToDictionary();
        }

        Assert.Empty(Dump.Differences(expected, actual));
    }
}
