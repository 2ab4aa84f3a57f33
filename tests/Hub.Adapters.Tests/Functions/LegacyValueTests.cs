using Hub.Records;

namespace Hub.Adapters.Tests.Functions;

/// <summary>What legacy values look like (legacy_value_patterns.csv, FACTS 10.2) and what they must become.</summary>
public class LegacyValueTests
{
    [Theory]
    [InlineData("{ date: gyymmdd }", "3450315", "日=1970-03-15 不詳フラグ=0")]
    [InlineData("{ date: { form: gyymmdd, eras: nenkin } }", "5450315", "日=1970-03-15 不詳フラグ=0")]
    [InlineData("{ date: { form: gyymmdd, era: 元号 } }", "3450315", "日=1970-03-15 不詳フラグ=0 元号=3")]
    [InlineData("{ date: { form: gyymmdd, overrun: allow } }", "4320401", "日=2020-04-01 不詳フラグ=0")]
    [InlineData("{ date: gyymmdd }", "4320401", "OUTSIDE_ERA")]
    [InlineData("{ date: text }", "S45.03.15", "日=1970-03-15 不詳フラグ=0")]
    [InlineData("{ date: text }", "Ｓ４５．３．１５", "日=1970-03-15 不詳フラグ=0")]
    [InlineData("{ date: text }", "令和元年5月1日", "日=2019-05-01 不詳フラグ=0")]
    [InlineData("{ date: yyyymmdd }", "19700315", "日=1970-03-15 不詳フラグ=0")]
    [InlineData("{ date: yyyymmdd }", "00000000", "")]
    [InlineData("{ date: yyyymmdd }", "0000-00-00", "")]
    [InlineData("{ date: yyyymmdd }", "99999999", "")]
    [InlineData("{ date: { form: yyyymmdd, nines: open-end } }", "99999999", "日=9999-12-31")]
    [InlineData("{ date: { form: gyymmdd, none: open-start } }", "0000000", "日=0000-01-01")]
    [InlineData("{ date: gyymmdd }", "3200300", "日=1945-03-01 不詳フラグ=1 不詳表記=昭和２０年３月日不詳")]
    [InlineData("{ date: { form: gyymmdd, unknown: zeros } }", "3200399", "日=1945-03-00 不詳フラグ=1 不詳表記=昭和２０年３月日不詳")]
    [InlineData("{ date: { form: gyymmdd, unknown: empty } }", "3200000", "不詳フラグ=1 不詳表記=昭和２０年月日不詳")]
    [InlineData("{ date: text }", "昭和20年頃", "日=1945-01-01 不詳フラグ=1 不詳表記=昭和２０年頃")]
    [InlineData("{ date: { form: gyymmdd, flag: none } }", "3200300", "UNKNOWN_DATE_NOT_ALLOWED")]
    [InlineData("{ date: { form: gyymmdd, none: unknown } }", "0000000", "日=0000-01-01 不詳フラグ=1 不詳表記=不詳")]
    public void Date_LegacyForm_BecomesDateAndTriple(string function, string value, string expected) => Holds("日付", "日", "from: v, do: " + function, value, expected);

    [Theory]
    [InlineData("{ values: { 1: \"1\", 2: \"2\", 0: \"0\" } }", "2", "氏名=2")]
    [InlineData("[upper, { values: { M: \"1\", F: \"2\" } }]", "f", "氏名=2")]
    [InlineData("[upper, { values: { M: \"1\", F: \"2\" } }]", "X", "CODE_UNMAPPED")]
    [InlineData("[digits, { pad: 15 }]", "12345", "氏名=000000000012345")]
    [InlineData("[digits, { pad: 4 }]", "12345", "VALUE_TOO_WIDE")]
    [InlineData("[full-width, one-space]", "ｻﾄｳ ｲﾁﾛｳ", "氏名=サトウ　イチロウ")]
    [InlineData("[full-width, one-space]", "ｶﾞｯﾊﾟ", "氏名=ガッパ")]
    [InlineData("{ split: first }", "佐藤　一郎", "氏名=佐藤")]
    [InlineData("{ split: rest }", "佐藤　一郎", "氏名=一郎")]
    [InlineData("{ split: first }", "佐藤一郎", "NAME_NOT_SPLIT")]
    [InlineData("{ split: { part: first, unsplit: whole } }", "佐藤一郎", "氏名=佐藤一郎 NAME_KEPT_WHOLE")]
    [InlineData("one-space", "佐藤  一郎", "氏名=佐藤　一郎")]
    [InlineData("[strip-zeros, full-width, { suffix: 番地 }]", "1008", "氏名=１００８番地")]
    [InlineData("[{ empty-if: zeros }, strip-zeros]", "0000", "")]
    [InlineData("[overpunch, number]", "12C", "氏名=123")]
    [InlineData("[overpunch, number]", "12L", "氏名=-123")]
    [InlineData("[overpunch, number]", "0001}", "氏名=-10")]
    [InlineData("[overpunch, number]", "12p", "氏名=-120")]
    [InlineData("[overpunch, number]", "0000{", "氏名=0")]
    [InlineData("[overpunch, number]", "123", "氏名=123")]
    [InlineData("overpunch", "1 C", "NOT_DIGITS")]
    [InlineData("{ flag: { on: [\"*\", \"1\", Y], off: [\"\", \"0\", N] } }", "*", "氏名=1")]
    [InlineData("{ flag: { on: [\"*\", \"1\", Y], off: [\"\", \"0\", N] } }", "", "氏名=0")]
    [InlineData("{ flag: { on: [\"*\", \"1\", Y], off: [\"\", \"0\", N] } }", "?", "FLAG_UNKNOWN")]
    [InlineData("{ strip: \"-\" }", "03-1234", "氏名=031234")]
    [InlineData("{ lookup: { table: t, column: machiaza } }", "01020003", "氏名=0011001")]
    [InlineData("{ lookup: { table: t, column: machiaza } }", "99999999", "LOOKUP_MISSING")]
    public void Value_LegacyForm_BecomesTheStandardOne(string function, string value, string expected) => Holds("人", "氏名", "from: v, do: " + function, value, expected);

    public static IEnumerable<object[]> Patterns => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Functions", "legacy_value_patterns.tsv"))
        .Skip(1).Select(l => l.Split('\t', 3)).Select(c => (object[])[$"{c[0]}: {c[1]}", c[2]]);

    /// <summary>One line for each row of the list of legacy values, and for each of its exceptions.</summary>
    [Theory]
    [MemberData(nameof(Patterns))]
    public void Pattern_OfTheList_BecomesTheStandardForm(string pattern, string line)
    {
        Assert.NotEmpty(pattern);
        var cells = line.Split('\t');
        Holds(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }

    [Theory]
    [InlineData("PIC 9(8) COMP-3", "yyyymmdd", "019700315C", "日=1970-03-15 不詳フラグ=0")]
    [InlineData("PIC 9(8) COMP-3", "yyyymmdd", "019700315F", "日=1970-03-15 不詳フラグ=0")]
    [InlineData("PIC S9(8) COMP-3", "yyyymmdd", "019700315D", "日=1970-03-15 不詳フラグ=0")]
    [InlineData("PIC 9(8) COMP-3", "yyyymmdd", "000000000C", "")]
    [InlineData("PIC 9(8) COMP-3", "yyyymmdd", "099999999F", "")]
    [InlineData("PIC 9(8) COMP-3", "yyyymmdd", "0000000000", "")]
    [InlineData("PIC 9(8) COMP-3", "yyyymmdd", "01970031AF", "NUMBER_INVALID")]
    [InlineData("PIC 9(7) COMP-3", "gyymmdd", "3450315C", "日=1970-03-15 不詳フラグ=0")]
    [InlineData("PIC S9(7) COMP-3", "gyymmdd", "3450315D", "日=1970-03-15 不詳フラグ=0")]
    [InlineData("PIC 9(7) COMP-3", "gyymmdd", "0000000F", "")]
    [InlineData("PIC 9(7) COMP-3", "gyymmdd", "9999999F", "")]
    public void Date_Packed_BecomesDate(string picture, string form, string hex, string expected)
    {
        using var pack = new TinyPack(
            $$"""
            sources:
              a: { files: a.dat, framing: fixed, copybook: a.cpy }
            groups:
              日付:
                from: a
                items:
                  日: { from: D, do: { date: {{form}} } }
            """,
            ("a.cpy", $"       01 R.\n          05 D {picture}.\n"));
        Assert.True(pack.Plan is not null, string.Join('\n', pack.Problems));
        pack.Plan.CreateWorker("a.dat").Map(new RawRecord(0, 0, Convert.FromHexString(hex)), pack, pack.Findings);
        Assert.Equal(expected, string.Join(' ', pack.Rows.Select(r => r[4..]).Concat(pack.Findings.Select(f => f.Code.Name)).Where(t => t.Length > 0)));
    }

    [Theory]
    [InlineData("子", "続柄1=20")]
    [InlineData("妻の子の子", "続柄1=12 続柄2=20 続柄3=20")]
    [InlineData("妻の妻の妻の妻の妻", "RELATION_UNKNOWN")]
    [InlineData("伯父", "RELATION_UNKNOWN")]
    public void Relation_Text_BecomesUpToFourCodes(string value, string expected) =>
        Holds("日付", "続柄1", "from: v, do: { relation: { table: r, others: [続柄2, 続柄3, 続柄4] } }", value, expected);

    [Theory]
    [InlineData("coalesce: [v, w]", ",7", "氏名=7")]
    [InlineData("coalesce: [v, w]", "5,7", "氏名=5 SOURCES_DIFFER")]
    [InlineData("coalesce: [v, w], differ: accept", "5,7", "氏名=5")]
    [InlineData("join: [v, w], with: \"　\"", "佐藤,一郎", "氏名=佐藤　一郎")]
    [InlineData("from: v, default: \"9\"", ",", "氏名=9")]
    [InlineData("constant: \"1\", when: { field: v, same-as: w }", "3,3", "氏名=1")]
    [InlineData("constant: \"1\", when: { field: v, same-as: w }", "3,4", "")]
    public void Value_OfSeveralFields_IsPutTogether(string yaml, string values, string expected) => Holds("人", "氏名", yaml, values, expected);

    private static void Holds(string group, string item, string yaml, string value, string expected)
    {
        using var pack = new TinyPack(
            $$"""
            sources:
              a: { files: a.csv, framing: csv, columns: [n, v, w] }
            codes: { t: t.csv, r: r.csv }
            groups:
              {{group}}:
                from: a
                items:
                  {{item}}: { {{yaml}} }
            """,
            ("t.csv", "legacy,shichoson,machiaza\n01020003,131016,0011001\n01990000,131016,0000000\n"),
            ("r.csv", "legacy,standard\n子,20\n長男,20\n妻,12\n"));
        pack.Run(("a.csv", $"1,{value}{(value.Contains(',', StringComparison.Ordinal) ? "" : ",")}\n"));
        var rows = pack.Rows.Select(r => r[(group.Length + 2)..]);
        Assert.Equal(expected, string.Join(' ', rows.Concat(pack.Findings.Select(f => f.Code.Name)).Where(t => t.Length > 0)));
    }
}
