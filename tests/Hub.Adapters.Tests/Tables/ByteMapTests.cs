using System.Text;
using Hub.Adapters.Packs;
using Hub.Adapters.Tables;

namespace Hub.Adapters.Tests.Tables;

public class ByteMapTests
{
    [Fact]
    public void Find_EveryKey_GivesItsRow()
    {
        var keys = Enumerable.Range(0, 5000).Select(i => Encoding.UTF8.GetBytes($"k{i}")).ToArray();
        var map = new ByteMap(keys);
        for (var i = 0; i < keys.Length; i++)
        {
            Assert.Equal(i, map.Find(keys[i]));
        }

        Assert.Equal(-1, map.Find("k5000"u8));
        Assert.Equal(-1, map.Find(default));
    }

    [Fact]
    public void Find_EmptyMap_HasNothing() => Assert.Equal(-1, new ByteMap([]).Find("x"u8));

    [Fact]
    public void CodeTable_MistakesInCsv_AreAllToldWithTheirLine()
    {
        var problems = new AdapterProblems();
        var table = CodeTableReader.Read("t", "codes/t.csv", "# note\nlegacy,standard\n1,A\n1,B\n2\n\"3\",\"x,\"\"y\"\"\"\n", problems);
        Assert.NotNull(table);
        Assert.Equal([(4, "codes/t.csv"), (5, "codes/t.csv")], problems.Select(p => (p.Line, p.File)));
        Assert.Equal("x,\"y\"", Encoding.UTF8.GetString(table.Value(table.FindRow("3"u8), 1)));
    }
}
