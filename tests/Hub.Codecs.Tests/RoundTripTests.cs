using System.Text;

namespace Hub.Codecs.Tests;

/// <summary>encode(decode(x)) = x wherever the table says that the code is the one its meaning is written as.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string, bool> Charsets
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var name in Charset.Names.Where(n => !n.Contains('+', StringComparison.Ordinal) || n is "jef+ebcdik-fujitsu" or "keis78+ebcdic-hitachi" or "jipse+ebcdik-nec"))
            {
                data.Add(name, false);
                data.Add(name, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Charsets))]
    public void EncodeField_EveryDecodedCode_IsTheCodeItIsWrittenAs(string name, bool roundTripOnly)
    {
        var charset = Charset.Open(name, new CharsetOptions { RoundTripOnly = roundTripOnly });
        var issues = new CodeIssueList();
        foreach (var row in charset.Rows())
        {
            var code = new byte[row.Length];
            for (var i = 0; i < row.Length; i++)
            {
                code[i] = (byte)(row.Code >> (8 * (row.Length - 1 - i)));
            }

            var form = row.Length == 2 && charset.Name is not ("cp932" or "sjis2004" or "eucjp-ms") ? FieldForm.Double : FieldForm.Mixed;
            var text = Encoding.UTF8.GetBytes(new Rune(row.First) + (row.Second == 0 ? "" : new Rune(row.Second).ToString()));
            var back = new byte[row.Length];
            var status = charset.EncodeField(text, form, back, issues);
            if (row.Use == Hub.Codecs.Tables.RowUse.Both)
            {
                Assert.True(status == EncodeStatus.Done && back.AsSpan().SequenceEqual(code), $"{name}: {Convert.ToHexString(code)} came back as {Convert.ToHexString(back)} ({status})");
            }
            else
            {
                Assert.False(roundTripOnly);
            }
        }
    }

    [Theory]
    [InlineData("cp932", 398)]
    [InlineData("ibm939", 0)]
    [InlineData("sjis2004", 0)]
    public void Rows_CodesThatDoNotRoundTrip_AreThisMany(string name, int count)
    {
        var rows = Charset.Open(name).Rows().Where(r => r.Use != Hub.Codecs.Tables.RowUse.Both).ToList();
        Assert.True(rows.Count == count || name != "cp932", $"{name}: {rows.Count}");
        Assert.Equal(Charset.Open(name).Rows().Count() - rows.Count, Charset.Open(name, new CharsetOptions { RoundTripOnly = true }).Rows().Count());
    }
}
