using System.Text;

namespace Hub.Codecs.Tests.Writing;

/// <summary>The encoder knows the field's width in bytes: it pads, never cuts a character, never leaves a shift open, and says what it could not write.</summary>
public sealed class EncodeFieldTests
{
    [Theory]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Mixed, "漢字", "28B4C1BBFA29", EncodeStatus.Done)]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Mixed, "漢字", "28B4C1BBFA294040", EncodeStatus.Done)]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Mixed, "漢字", "28B4C12940", EncodeStatus.DoesNotFit)]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Mixed, "漢字", "404040", EncodeStatus.DoesNotFit)]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Mixed, "A漢B", "C128B4C129C2", EncodeStatus.Done)]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Mixed, "A漢B", "C128B4C129", EncodeStatus.DoesNotFit)]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Mixed, "A漢", "C1404040", EncodeStatus.DoesNotFit)]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Double, "漢字", "B4C1BBFA4040", EncodeStatus.Done)]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Double, "漢字", "B4C1", EncodeStatus.DoesNotFit)]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Single, "ABC", "C1C2C34040", EncodeStatus.Done)]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Single, "A漢B", "C1C24040", EncodeStatus.Unencodable)]
    [InlineData("keis83+ebcdik-hitachi", FieldForm.Mixed, "漢", "0A42B4C10A41", EncodeStatus.Done)]
    [InlineData("keis83+ebcdik-hitachi", FieldForm.Mixed, "漢", "4040404040", EncodeStatus.DoesNotFit)]
    [InlineData("keis83+ebcdik-hitachi", FieldForm.Mixed, "漢A", "0A42B4C10A41C1", EncodeStatus.Done)]
    [InlineData("jipsj+jis8-nec", FieldForm.Mixed, "漢", "1A7034411A712020", EncodeStatus.Done)]
    [InlineData("jipsj+jis8-nec", FieldForm.Double, "漢", "344121212121", EncodeStatus.Done)]
    [InlineData("jipse+ebcdik-nec", FieldForm.Double, "", "4F4F", EncodeStatus.Done)]
    [InlineData("ibm939", FieldForm.Mixed, "A\u3000A", "C10E40400FC1", EncodeStatus.Done)]
    [InlineData("ibm939", FieldForm.Mixed, "\u3000\u3000", "0E40400F40", EncodeStatus.DoesNotFit)]
    [InlineData("cp932", FieldForm.Mixed, "漢字A", "8ABF8E9A", EncodeStatus.DoesNotFit)]
    [InlineData("cp932", FieldForm.Mixed, "漢字", "8ABF20", EncodeStatus.DoesNotFit)]
    [InlineData("cp932", FieldForm.Mixed, "", "2020", EncodeStatus.Done)]
    [InlineData("cp932", FieldForm.Mixed, "𠮷A", "4120", EncodeStatus.Unencodable)]
    [InlineData("cp932", FieldForm.Mixed, "漢", "", EncodeStatus.DoesNotFit)]
    [InlineData("eucjp-ms", FieldForm.Mixed, "丂", "8FB0A120", EncodeStatus.Done)]
    [InlineData("eucjp-ms", FieldForm.Mixed, "丂", "2020", EncodeStatus.DoesNotFit)]
    [InlineData("sjis2004", FieldForm.Mixed, "か\u309A", "82F520", EncodeStatus.Done)]
    [InlineData("sjis2004", FieldForm.Mixed, "か\u309A", "20", EncodeStatus.DoesNotFit)]
    [InlineData("utf8", FieldForm.Mixed, "漢字", "E6BCA22020", EncodeStatus.DoesNotFit)]
    [InlineData("utf8", FieldForm.Mixed, "漢", "E6BCA220", EncodeStatus.Done)]
    [InlineData("utf16be", FieldForm.Mixed, "漢字𠮷", "6F225B570020", EncodeStatus.DoesNotFit)]
    [InlineData("utf16be", FieldForm.Double, "漢", "6F2230003000", EncodeStatus.Done)]
    [InlineData("utf16le", FieldForm.Mixed, "漢", "226F2000", EncodeStatus.Done)]
    public void EncodeField_OfThatWidth_IsThoseBytes(string name, FieldForm form, string text, string hex, EncodeStatus expected)
    {
        var field = new byte[hex.Length / 2];
        var status = Charset.Open(name).EncodeField(Encoding.UTF8.GetBytes(text), form, field, new CodeIssueList());
        Assert.Equal((hex, expected), (Convert.ToHexString(field), status));
    }

    [Fact]
    public void EncodeField_TooLong_SaysWhereTheRestBegins()
    {
        var issues = new CodeIssueList();
        _ = Charset.Open("jef+ebcdik-fujitsu").EncodeField("A漢字"u8, FieldForm.Mixed, new byte[6], issues);
        Assert.Equal(new CodeIssue(4, 3, 0x5B57, 4, CodeIssueKind.DoesNotFit, 0), issues[0]);
        Assert.Equal(1, issues.Count);
    }

    [Fact]
    public void EncodeField_NoCode_SaysWhichCharactersAndWritesTheOthers()
    {
        var issues = new CodeIssueList();
        var field = new byte[6];
        Assert.Equal(EncodeStatus.Unencodable, Charset.Open("cp932").EncodeField("A𠮷漢\u0100"u8, FieldForm.Mixed, field, issues));
        Assert.Equal("418ABF202020", Convert.ToHexString(field));
        Assert.Equal([(1, 4, 0x20BB7u), (8, 2, 0x100u)], issues.AsSpan().ToArray().Select(i => (i.SourceOffset, i.SourceLength, i.Code)));
    }

    [Fact]
    public void EncodeField_IllFormedUtf8_IsReportedAndLeftOut()
    {
        foreach (var name in new[] { "cp932", "utf8", "utf16be", "jef+ascii-fujitsu" })
        {
            var charset = Charset.Open(name);
            var issues = new CodeIssueList();
            var (field, clean) = (new byte[40], new byte[40]);
            byte[] text = [.. "ABCDEFGHIJ"u8, 0xE6, 0xBC, .. "K"u8];
            Assert.Equal(EncodeStatus.Unencodable, charset.EncodeField(text, FieldForm.Mixed, field, issues));
            _ = charset.EncodeField("ABCDEFGHIJK"u8, FieldForm.Mixed, clean, new CodeIssueList());
            Assert.Equal((Convert.ToHexString(clean), 10, 2), (Convert.ToHexString(field), issues[0].SourceOffset, issues[0].SourceLength));
        }
    }

    public static TheoryData<string> Names =>
    [
        "cp932", "eucjp-ms", "sjis2004", "ibm930", "ibm1399", "jef+ebcdic-fujitsu", "keis78+ebcdik-hitachi", "keis90+ebcdic-hitachi", "jipsj+jis8-nec", "jipse+ebcdik-nec", "ibm037", "utf8", "utf16le",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void EncodeField_AnyTextAndWidth_HoldsWholeCharactersAndDecodesToTheStartOfTheText(string name)
    {
        const int Seed = 3101;
        var random = new Random(Seed);
        var charset = Charset.Open(name);
        var rows = charset.Rows().Where(r => r.Use == Hub.Codecs.Tables.RowUse.Both && !charset.IsSiteGaiji(r.Code) && r.First is > ' ' and not (>= 0x7F and < 0xA0 or 0x3000)).ToArray();
        for (var round = 0; round < 300; round++)
        {
            var form = rows.Length == 0 || charset.Meaning(0x41)?.First == 'A' || name == "ibm037" ? FieldForm.Mixed : (FieldForm)random.Next(3);
            var fitting = form switch { FieldForm.Single => rows.Where(r => r.Length == 1).ToArray(), FieldForm.Double => [.. rows.Where(r => r.Length == 2)], _ => rows };
            var runes = Enumerable.Range(0, random.Next(12)).SelectMany(_ => Random(fitting, random)).ToArray();
            var text = string.Concat(runes.Select(r => r.ToString()));
            var field = new byte[random.Next(15) * 2];
            var issues = new CodeIssueList();
            var status = charset.EncodeField(Encoding.UTF8.GetBytes(text), form, field, issues);
            var decoded = Decoded.Field(charset, field, form);
            var back = decoded.Characters.TrimEnd(' ', '\u3000');
            var where = $"seed {Seed} round {round} {form} {text} {Convert.ToHexString(field)}: {decoded.Characters} {decoded.Issues}";
            Assert.True(decoded.Issues.Length == 0, where);
            Assert.True(text.StartsWith(back, StringComparison.Ordinal), where);
            Assert.True(status == (back == text ? EncodeStatus.Done : EncodeStatus.DoesNotFit), where);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Encode_AnySplitOfTheText_IsTheSame(string name)
    {
        const int Seed = 3102;
        var random = new Random(Seed);
        var charset = Charset.Open(name);
        var rows = charset.Rows().ToArray();
        for (var round = 0; round < 100; round++)
        {
            var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(40)).SelectMany(_ => Random(rows, random)).Select(r => r.ToString())) + "𪚲Ā");
            if (random.Next(3) == 0)
            {
                text[random.Next(text.Length)] = (byte)random.Next(256);
            }

            var whole = Run(charset, text, [text.Length]);
            Assert.True(whole == Run(charset, text, [.. Enumerable.Range(1, text.Length)]), $"seed {Seed} round {round} {Convert.ToHexString(text)}");
            Assert.True(whole == Run(charset, text, [random.Next(text.Length), text.Length]), $"seed {Seed} round {round} {Convert.ToHexString(text)}");
        }
    }

    private static string Run(Charset charset, byte[] text, int[] ends)
    {
        var encoder = charset.CreateEncoder();
        var codes = new byte[encoder.MaxCodeLength(text.Length)];
        var issues = new CodeIssueList();
        var (said, output, from) = (new StringBuilder(), new StringBuilder(), 0);
        foreach (var end in ends)
        {
            _ = encoder.Encode(text.AsSpan(from, end - from), end == text.Length, codes, issues, out var consumed, out var written);
            _ = output.Append(Convert.ToHexString(codes, 0, written));
            foreach (ref readonly var issue in issues.AsSpan())
            {
                _ = said.Append(null, $"{issue.Kind}@{from + issue.SourceOffset}+{issue.SourceLength}={issue.Code:X};");
            }

            issues.Clear();
            from += consumed;
        }

        Assert.Equal(text.Length, from);
        return $"{output} {said}";
    }

    private static IEnumerable<Rune> Random(Hub.Codecs.Tables.CodeRow[] rows, Random random)
    {
        if (rows.Length == 0)
        {
            return [new Rune(random.Next(2) == 0 ? random.Next(0x21, 0xD7FF) : random.Next(0x10000, 0x30000))];
        }

        var row = rows[random.Next(rows.Length)];
        return row.Second == 0 ? [new Rune(row.First)] : [new Rune(row.First), new Rune(row.Second)];
    }
}
