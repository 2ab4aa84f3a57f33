using Hub.Adapters.Plan;
using Hub.Records;

namespace Hub.Adapters.Tests.Functions;

/// <summary>What went wrong in real migrations as far as a mapping is to blame (FACTS 10.2, row by row), and what a mapping here makes of the same records.</summary>
public class RealFailureTests
{
    private const string Filed = "{ coalesce: [v, w], do: { date: { form: gyymmdd, none: unknown } } }";

    /// <summary>届出日 became 「年月日不詳」: it lay in two fields, and one was read.</summary>
    [Theory]
    [InlineData("4200405,", "日=2008-04-05 不詳フラグ=0", 0, 0)]
    [InlineData("0000000,4200405", "日=2008-04-05 不詳フラグ=0", 1, 0)]
    [InlineData(",4200405", "日=2008-04-05 不詳フラグ=0", 1, 0)]
    [InlineData("4200405,4200405", "日=2008-04-05 不詳フラグ=0", 0, 0)]
    [InlineData("4200405,4200406", "日=2008-04-05 不詳フラグ=0 SOURCES_DIFFER", 0, 0)]
    [InlineData("0000000,0000000", "日=0000-01-01 不詳フラグ=1 不詳表記=不詳", 0, 1)]
    public void FilingDate_InOneOfTwoFields_IsFoundAndTheShareOfUnknownOnesCounted(string values, string expected, long coalesced, long unknown)
    {
        using var pack = Pack("日付", "日: " + Filed);
        Assert.Equal(expected, Result(pack, values, out var counts));
        var item = Enumerable.Range(0, counts.Items.Count).Single(i => counts.Items[i].Name == "日");
        Assert.Equal((coalesced, unknown), (counts[item, CountKind.Coalesced], counts[item, CountKind.Unknown]));
    }

    /// <summary>茅ヶ崎市: one amount stood for 単有 and 共有, the new system has two. Which it is says a code, and a code that nobody knows holds the record back: an amount that goes nowhere is as wrong as one that is added twice.</summary>
    [Theory]
    [InlineData("1200,1", "番号=単有 氏名=1200")]
    [InlineData("1200,2", "番号=共有 世帯主=1200")]
    [InlineData("1200,3", "CODE_UNMAPPED")]
    [InlineData("1200,", "CODE_UNMAPPED")]
    public void Amount_OfOneFieldForTwoItems_GoesToExactlyOne(string values, string expected)
    {
        using var pack = Pack("人", """
            番号: { choose: [ { from: w, when: { field: w, empty: false }, do: { values: { 1: 単有, 2: 共有 } } }, { constant: "?", do: { values: { 1: 単有 } } } ] }
                  氏名: { from: v, when: { field: w, is: "1" }, do: number }
                  世帯主: { from: v, when: { field: w, is: "2" }, do: number }
            """);
        Assert.Equal(expected, Result(pack, values, out _));
    }

    /// <summary>青森市: an exclusion made for a test stayed in. What is left out here is told with its reason, record by record, and counted.</summary>
    [Fact]
    public void Record_LeftOutByAnExclusion_IsToldAndCounted()
    {
        using var pack = Pack("人", "番号: v", "drop: [ { when: { field: w, is: T }, reason: 試験用 } ]");
        Assert.Equal("番号=1", Result(pack, "1,", out var counts));
        Assert.Equal(0, counts.Dropped);
        pack.Rows.Clear();
        Assert.Equal("RECORD_DROPPED", Result(pack, "1,T", out counts));
        Assert.Equal((1, "試験用"), (counts.Dropped, pack.Findings[0].Expected));
    }

    /// <summary>仙台市 「平成1年度」, 世田谷区 「平成3元年」: the first is 元年, the second no year at all.</summary>
    [Theory]
    [InlineData("平成1年1月8日", "日=1989-01-08 不詳フラグ=0")]
    [InlineData("平成元年1月8日", "日=1989-01-08 不詳フラグ=0")]
    [InlineData("平成3元年1月8日", "DATE_MALFORMED")]
    [InlineData("平成3元年1月", "DATE_MALFORMED")]
    [InlineData("平成元3年1月8日", "DATE_MALFORMED")]
    [InlineData("平成元3年1月", "DATE_MALFORMED")]
    [InlineData("平成5年元月8日", "DATE_MALFORMED")]
    [InlineData("平成3月8日", "DATE_MALFORMED")]
    [InlineData("平成3年8日", "DATE_MALFORMED")]
    [InlineData("令和元元年5月1日", "DATE_MALFORMED")]
    [InlineData("平成元年1月", "日=1989-01-08 不詳フラグ=1 不詳表記=平成元年１月日不詳")]
    [InlineData("平成1年1月", "日=1989-01-08 不詳フラグ=1 不詳表記=平成元年１月日不詳")]
    public void FirstYearOfAnEra_HoweverWritten_IsOneYear(string text, string expected)
    {
        using var pack = Pack("日付", "日: { from: v, do: { date: text } }");
        Assert.Equal(expected, Result(pack, text + ",", out _));
    }

    [Theory]
    [InlineData("平成1年度", "氏名=1989")]
    [InlineData("平成元年度", "氏名=1989")]
    [InlineData("平成31年度", "氏名=2019")]
    [InlineData("令和元年度", "氏名=2019")]
    [InlineData("平成3元年度", "DATE_MALFORMED")]
    public void FiscalYear_HoweverWritten_IsItsYear(string text, string expected)
    {
        using var pack = Pack("人", "氏名: { join: [ { from: v, do: { replace: { from: 年度, to: 年 } } }, { constant: 12月 } ], do: { date: { form: text, overrun: allow, to: year } } }");
        Assert.Equal(expected, Result(pack, text + ",", out _));
    }

    /// <summary>The last and first days of the eras, in digits (FACTS 10.4, 6).</summary>
    [Theory]
    [InlineData("1450729", "日=1912-07-29 不詳フラグ=0")]
    [InlineData("2010730", "日=1912-07-30 不詳フラグ=0")]
    [InlineData("2151224", "日=1926-12-24 不詳フラグ=0")]
    [InlineData("3011225", "日=1926-12-25 不詳フラグ=0")]
    [InlineData("3640107", "日=1989-01-07 不詳フラグ=0")]
    [InlineData("3640108", "OUTSIDE_ERA")]
    [InlineData("4010107", "OUTSIDE_ERA")]
    [InlineData("4010108", "日=1989-01-08 不詳フラグ=0")]
    [InlineData("4310430", "日=2019-04-30 不詳フラグ=0")]
    [InlineData("4310501", "OUTSIDE_ERA")]
    [InlineData("5010430", "OUTSIDE_ERA")]
    [InlineData("5010501", "日=2019-05-01 不詳フラグ=0")]
    public void DayBesideAChangeOfEra_InDigits_IsThatDayOrNone(string digits, string expected)
    {
        using var pack = Pack("日付", "日: { from: v, do: { date: gyymmdd } }");
        Assert.Equal(expected, Result(pack, digits + ",", out _));
    }

    /// <summary>豊橋市, 長崎市: the dead and those who moved away were counted with the others. A state that the table does not have is no resident.</summary>
    [Theory]
    [InlineData("1", "番号=1")]
    [InlineData("2", "番号=2")]
    [InlineData("3", "番号=3")]
    [InlineData("", "CODE_UNMAPPED")]
    [InlineData("8", "CODE_UNMAPPED")]
    public void StateOfAPerson_ThatTheTableLacks_IsNeverAResident(string state, string expected)
    {
        using var pack = Pack("人", "番号: { choose: [ { from: v, when: { field: v, empty: false } }, { constant: \"-\" } ], do: { values: { 1: \"1\", 2: \"2\", 3: \"3\" } } }");
        Assert.Equal(expected, Result(pack, state + ",", out _));
    }

    private static TinyPack Pack(string group, string items, string more = "") => new(
        $$"""
        sources:
          a:
            files: a.csv
            framing: csv
            columns: [v, w]
            {{more}}
        groups:
          {{group}}:
            from: a
            items:
              {{items}}
        """);

    private static string Result(TinyPack pack, string record, out MappingCounts counts)
    {
        Assert.True(pack.Plan is not null, string.Join('\n', pack.Problems));
        var worker = pack.Plan.CreateWorker("a.csv");
        worker.Map(new RawRecord(0, 0, System.Text.Encoding.UTF8.GetBytes(record)), pack, pack.Findings);
        counts = worker.Counts;
        return string.Join(' ', pack.Rows.Select(r => r[(r.IndexOf(": ", StringComparison.Ordinal) + 2)..]).Concat(pack.Findings.Select(f => f.Code.Name)).Where(t => t.Length > 0));
    }
}
