using System.Text;
using Hub.Catalog.Conditions;
using Hub.Catalog.Records;
using Hub.Catalog.Tests.Editions;

namespace Hub.Catalog.Tests.Conditions;

public sealed class ConditionTests
{
    [Theory]
    [InlineData("01", "T60", true)]
    [InlineData("01", "X14", false)]
    [InlineData("02", "X14", true)]
    [InlineData("06", "", true)]
    [InlineData("03", "T60", false)]
    [InlineData("", "", false)]
    public void Holds_ResidencePeriod_FollowsTheOfficialSentence(string clause45, string status, bool expected)
    {
        var record = new StandardRecord(JuminEdition.Residents);
        record.Set(record.Group.Find("00100144")!.Ordinal, Encoding.UTF8.GetBytes(clause45));
        record.Set(record.Group.Find("00100146")!.Ordinal, Encoding.UTF8.GetBytes(status));

        Assert.Equal(expected, record.Group.Find("00100147")!.Condition!.Holds(record));
    }

    [Fact]
    public void Holds_All235_AllocateNothing()
    {
        var conditions = JuminEdition.Instance.Groups.SelectMany(g => g.Items).Where(i => i.Condition is not null).ToList();
        var records = JuminEdition.Instance.Groups.ToDictionary(g => g, g => new StandardRecord(g));
        int Round() => conditions.Count(i => i.Condition!.Holds(records[i.Group]));
        Round();
        long allocated = 0;
        foreach (var item in conditions)
        {
            var record = records[item.Group];
            var before = GC.GetAllocatedBytesForCurrentThread();
            item.Condition!.Holds(record);
            allocated += GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Equal(235, conditions.Count);
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void ToString_All235_ParseToTheSameText()
    {
        foreach (var item in JuminEdition.Instance.Groups.SelectMany(g => g.Items).Where(i => i.Condition is not null))
        {
            Assert.Equal(item.Condition!.Text, item.Condition.Expression.ToString());
        }
    }

    [Theory]
    [InlineData("00100002 = ", 12, "an item or a literal")]
    [InlineData("00100002 ='1", 12, "a closing '")]
    [InlineData("(00100002 = '1'", 16, "')'")]
    [InlineData("99999999 = '1'", 1, "an item of 住民情報")]
    [InlineData("00100002 in ('1'..'22')", 23, "two literals of the same length")]
    [InlineData("00100002 = '1' xor", 16, "'and', 'or' or the end")]
    public void Parse_WrongText_NamesThePlace(string text, int position, string expected)
    {
        var error = Assert.Throws<ConditionSyntaxException>(() => ConditionParser.Parse(text, JuminEdition.Residents));

        Assert.Equal(position, error.Position);
        Assert.StartsWith(expected, error.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("個人履歴番号 < '10'", "9", true)]
    [InlineData("個人履歴番号 >= '10'", "9", false)]
    [InlineData("not 個人履歴番号 = '9' or 個人履歴番号 is null", "9", false)]
    [InlineData("kojinrirekibango in ('1'..'9')", "5", true)]
    public void Holds_NamesAndNumbers_AreUnderstood(string text, string value, bool expected)
    {
        var record = new StandardRecord(JuminEdition.Residents);
        record.Set(record.Group.Find("個人履歴番号")!.Ordinal, Encoding.UTF8.GetBytes(value));

        Assert.Equal(expected, ConditionParser.Parse(text, record.Group).Holds(record, 0));
    }
}
