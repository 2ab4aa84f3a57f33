using System.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Validation.Rules;
using Requirement = Hub.Catalog.Editions.Requirement;

namespace Hub.Validation.Tests;

public sealed class RecordValidatorTests
{
    private static readonly SourcePosition s_position = new("a.dat", 7, 700, 100);

    [Fact]
    public void Validate_RequiredItemEmpty_IsE0001AtTheRecord()
    {
        var finding = Assert.Single(Validate([Sample.Item("00100002", "宛名番号", ItemType.HalfWidth, 15, Requirement.Required)]));
        Assert.Equal(5001, finding.Code.Number);
        Assert.Equal("00100002", finding.ItemId);
        Assert.Equal(s_position, finding.Position);
        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Theory]
    [InlineData(ItemType.HalfWidth, 5, "abcd漢", 5002)]
    [InlineData(ItemType.HalfWidth, 5, "abcdef", 5003)]
    [InlineData(ItemType.HalfWidth, 5, "abcde", 0)]
    [InlineData(ItemType.FullWidth, 3, "東京 都", 5002)]
    [InlineData(ItemType.FullWidth, 3, "東京都庁", 5003)]
    [InlineData(ItemType.FullWidth, 3, "葛\U000E0100飾区", 0)]
    [InlineData(ItemType.WholeNumber, 3, "12A", 5002)]
    [InlineData(ItemType.WholeNumber, 3, "1234", 5003)]
    [InlineData(ItemType.SignedNumber, 3, "-123", 0)]
    [InlineData(ItemType.SignedNumber, 3, "1-2", 5002)]
    [InlineData(ItemType.SignedNumber, 3, "--1", 5006)]
    [InlineData(ItemType.DecimalNumber, 3, "1.25", 0)]
    [InlineData(ItemType.DecimalNumber, 3, "1.255", 5003)]
    [InlineData(ItemType.DecimalNumber, 3, "1.2.5", 5006)]
    [InlineData(ItemType.Date, 10, "令和3年11月1日", 5006)]
    [InlineData(ItemType.Date, 10, "2023-02-29", 5007)]
    [InlineData(ItemType.Date, 10, "8888-12-31", 5008)]
    [InlineData(ItemType.Date, 10, "0000-01-01", 0)]
    [InlineData(ItemType.Time, 8, "25:00:00", 5007)]
    [InlineData(ItemType.Time, 8, "0900", 5006)]
    [InlineData(ItemType.Year, 4, "令3", 5006)]
    public void Validate_Value_IsCheckedByItsType(ItemType type, int length, string value, int expected)
    {
        var findings = Validate([Sample.Item("00100099", "項目", type, length, scale: type == ItemType.DecimalNumber ? 2 : 0)], ("00100099", value));
        Assert.Equal(expected == 0 ? [] : [expected], findings.Select(f => f.Code.Number));
    }

    [Theory]
    [InlineData("個人番号", 12, "123456789018", 0)]
    [InlineData("個人番号", 12, "123456789012", 5021)]
    [InlineData("空き住民票コード", 11, "24727059609", 5022)]
    [InlineData("法人番号", 13, "1000012050002", 5023)]
    [InlineData("記載市区町村コード12", 6, "131015", 5024)]
    [InlineData("保険者番号", 8, "01130013", 5025)]
    [InlineData("被保険者番号", 8, "01130013", 0)]
    [InlineData("個人番号カード_運用状況", 12, "123456789012", 0)]
    public void Validate_CheckDigit_IsFoundByNameAndLength(string name, int length, string value, int expected)
    {
        var findings = Validate([Sample.Item("00100010", name, ItemType.HalfWidth, length)], ("00100010", value));
        Assert.Equal(expected == 0 ? [] : [expected], findings.Select(f => f.Code.Number));
    }

    [Fact]
    public void Validate_Findings_NeverShowAPersonalValue()
    {
        string[] secrets = ["123456789012", "山田 太郎", "1964-07-91", "ヤマダ"];
        var findings = Validate(
            [
                Sample.Item("00100010", "個人番号", ItemType.HalfWidth, 12),
                Sample.Item("00100020", "氏名", ItemType.FullWidth, 100),
                Sample.Item("00100041", "生年月日", ItemType.Date, 10),
                Sample.Item("00100038", "性別", ItemType.HalfWidth, 1, lists: "001-001"),
            ],
            ("00100010", secrets[0]), ("00100020", secrets[1]), ("00100041", secrets[2]), ("00100038", secrets[3]));
        Assert.Equal(4, findings.Count);
        foreach (var finding in findings)
        {
            var text = finding.Message(Language.Ja) + finding.Message(Language.En) + finding.Found + finding.Hint(Language.Ja);
            Assert.DoesNotContain(secrets, s => text.Contains(s, StringComparison.Ordinal));
            Assert.DoesNotContain("1964", text, StringComparison.Ordinal);
            Assert.DoesNotContain("山", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Validate_ConditionHolds_IsE0004WithTheCondition()
    {
        Item[] Items() => [
            Sample.Item("00100007", "住民種別", ItemType.HalfWidth, 1),
            Sample.Item("00100021", "氏_日本人", ItemType.FullWidth, 50, Requirement.Conditional, condition: "00100007 = '1'")];
        var finding = Assert.Single(Validate(Items(), ("00100007", "1")));
        Assert.Equal((5004, "00100007 = '1'"), (finding.Code.Number, finding.Expected));
        Assert.Empty(Validate(Items(), ("00100007", "2")));
        Assert.Empty(Validate(Items(), ("00100007", "1"), ("00100021", "山田")));
    }

    [Fact]
    public void Validate_CodeList_AnyOfSeveralListsWillDo()
    {
        Item[] Items() => [Sample.Item("00100015", "異動事由", ItemType.HalfWidth, 2, lists: ["001-020", "001-021"])];
        Assert.Empty(Validate(Items(), ("00100015", "21")));
        var finding = Assert.Single(Validate(Items(), ("00100015", "99")));
        Assert.Equal((5005, "99", "001-020, 001-021"), (finding.Code.Number, finding.Found, finding.Expected));
    }

    [Theory]
    [InlineData("1", "", "昭和２０年頃", new int[0])] // an unknown date may be left out
    [InlineData("1", "1945-08-00", "昭和２０年頃", new int[0])]
    [InlineData("1", "1945-08-99", "昭和２０年頃", new int[0])]
    [InlineData("1", "", "", new[] { 5004 })]
    [InlineData("0", "1945-08-15", "昭和２０年頃", new[] { 5010 })]
    [InlineData("0", "1945-08-00", "", new[] { 5007 })]
    [InlineData("0", "", "", new[] { 5001 })]
    [InlineData("2", "1945-08-15", "", new[] { 5013 })]
    public void Validate_UnknownDateTriple_MustAgree(string flag, string date, string notation, int[] expected)
    {
        var findings = Validate(Sample.UnknownDate(), ("00100041", date), ("00100042", flag), ("00100043", notation));
        Assert.Equal(expected, findings.Select(f => f.Code.Number));
    }

    [Fact]
    public void Validate_RepeatedItem_EveryOccurrenceIsChecked()
    {
        var group = Sample.Group([Sample.Item("00100056", "備考", ItemType.FullWidth, 3, repeat: 5)]);
        var record = new StandardRecord(group);
        record.Set(0, 0, "一"u8);
        record.Set(0, 2, "長すぎる"u8);
        record.Set(0, 3, "ab"u8);
        var findings = new FindingList();
        RecordValidator.Compile(group, rules: RuleSet.Empty).Validate(record, s_position, findings);
        Assert.Equal([5011, 5003, 5002], findings.Select(f => f.Code.Number));
    }

    [Fact]
    public void Validate_RuleAcrossItems_IsNotApplicableWhereAnItemFailedOrIsUnknown()
    {
        var rules = new RuleSet("1", [Sample.Rule("R-1", "生年月日 <= 異動年月日")]);
        Item[] Items() => [.. Sample.UnknownDate(), Sample.Item("00100011", "異動年月日", ItemType.Date, 10)];
        Assert.Equal([6002], Numbers(rules, ("00100041", "2021-01-02"), ("00100042", "0"), ("00100011", "2021-01-01")));
        Assert.Empty(Numbers(rules, ("00100041", "2021-01-01"), ("00100042", "0"), ("00100011", "2021-01-01")));
        Assert.Equal([5007], Numbers(rules, ("00100041", "2021-02-30"), ("00100042", "0"), ("00100011", "2021-01-01")));
        Assert.Empty(Numbers(rules, ("00100041", "2021-99-99"), ("00100042", "1"), ("00100043", "不詳"), ("00100011", "2021-01-01")));

        IEnumerable<int> Numbers(RuleSet set, params (string, string)[] values) => Validate(Items(), set, values).Select(f => f.Code.Number);
    }

    [Fact]
    public void Validate_Amounts_MustAddUp()
    {
        Item[] Items() => [
            Sample.Item("01000001", "年税額", ItemType.WholeNumber, 10),
            Sample.Item("01000002", "市民税", ItemType.WholeNumber, 10),
            Sample.Item("01000003", "県民税", ItemType.WholeNumber, 10),
            Sample.Item("01000004", "減免額", ItemType.WholeNumber, 10)];
        var rules = new RuleSet("1", [new()
        {
            Id = "R-2", Group = "住民情報", Finding = "AMOUNTS_DO_NOT_ADD_UP", Ja = "内訳", En = "parts", Total = "年税額", Parts = ["市民税", "県民税", "-減免額"],
        }]);
        Assert.Empty(Validate(Items(), rules, [("01000001", "90"), ("01000002", "60"), ("01000003", "40"), ("01000004", "10")]));
        var finding = Assert.Single(Validate(Items(), rules, [("01000001", "100"), ("01000002", "60"), ("01000003", "20")]));
        Assert.Equal((6006, "20", "R-2: 年税額 = 市民税 + 県民税 - 減免額"), (finding.Code.Number, finding.Found, finding.Expected));
    }

    [Fact]
    public void Validate_RehearsalProfile_WarnsWhereTheCutoverStops()
    {
        var group = Sample.Group([Sample.Item("00100010", "個人番号", ItemType.HalfWidth, 12)]);
        var record = new StandardRecord(group);
        record.Set(0, "123456789012"u8);
        var findings = new FindingList();
        RecordValidator.Compile(group, ValidationProfile.Rehearsal, RuleSet.Empty).Validate(record, s_position, findings);
        Assert.Equal(Severity.Warning, Assert.Single(findings).Severity);
        Assert.False(findings.HasErrors);
    }

    [Fact]
    public void Validate_CleanRecords_AllocateNothing()
    {
        var group = Sample.Group([
            .. Sample.UnknownDate(),
            Sample.Item("00100020", "氏名", ItemType.FullWidth, 100, Requirement.Required),
            Sample.Item("00100010", "個人番号", ItemType.HalfWidth, 12),
            Sample.Item("00100021", "氏", ItemType.FullWidth, 50, Requirement.Conditional, condition: "00100010 is null"),
            Sample.Item("00100038", "性別", ItemType.HalfWidth, 1, lists: "001-001"),
        ]);
        var record = new StandardRecord(group);
        record.Set(0, "1964-07-01"u8);
        record.Set(1, "0"u8);
        record.Set(3, "東京　太郎"u8);
        record.Set(4, "123456789018"u8);
        record.Set(6, "2"u8);
        var validator = RecordValidator.Compile(group, rules: new RuleSet("1", [Sample.Rule("R-1", "生年月日 > '1900-01-01'")]));
        var findings = new FindingList();
        validator.Validate(record, s_position, findings);

        // The least of three: what the runtime itself allocates on this thread, once, is none of the validator's.
        var least = long.MaxValue;
        for (var round = 0; round < 3; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 1000; i++)
            {
                validator.Validate(record, s_position, findings);
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("生年月 <= '2000'")]
    [InlineData("生年月日 <=")]
    [InlineData("")]
    public void Compile_RuleThatCantBeRead_NamesTheRule(string must)
    {
        var group = Sample.Group(Sample.UnknownDate());
        var exception = Assert.Throws<RuleException>(() => RecordValidator.Compile(group, rules: new RuleSet("1", [Sample.Rule("R-9", must)])));
        Assert.Contains("R-9", exception.Message, StringComparison.Ordinal);
    }

    private static FindingList Validate(Item[] items, params (string Id, string Value)[] values) => Validate(items, RuleSet.Empty, values);

    private static FindingList Validate(Item[] items, RuleSet rules, (string Id, string Value)[] values)
    {
        var group = Sample.Group(items);
        var record = new StandardRecord(group);
        foreach (var (id, value) in values)
        {
            record.Set(group.Find(id)!.Ordinal, Encoding.UTF8.GetBytes(value));
        }

        var findings = new FindingList();
        RecordValidator.Compile(group, rules: rules).Validate(record, s_position, findings);
        return findings;
    }
}
