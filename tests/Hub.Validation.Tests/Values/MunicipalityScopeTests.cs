using System.Text;
using Hub.Validation.Values;

namespace Hub.Validation.Tests.Values;

public class MunicipalityScopeTests
{
    [Theory]
    [InlineData("131016", "131016", true)]
    [InlineData("131016", "131024", false)]
    [InlineData("13101", "131016", true)]
    [InlineData("011002", "011002", true)]
    [InlineData("011002", "011011", true)]
    [InlineData("011002", "011100", true)]
    [InlineData("011002", "012025", false)]
    [InlineData("141003", "141186", true)]
    [InlineData("141003", "141305", false)]
    [InlineData("141003", "141313", false)]
    [InlineData("141305", "141313", true)]
    [InlineData("141305", "141500", false)]
    [InlineData("221309", "221406", true)]
    [InlineData("431001", "431052", true)]
    [InlineData("431001", "432024", false)]
    [InlineData("131016", "", false)]
    [InlineData("131016", "13101", false)]
    public void Covers_Code_OnlyOwnAndWards(string municipality, string code, bool covered) =>
        Assert.Equal(covered, MunicipalityScope.Of(municipality)!.Covers(Encoding.UTF8.GetBytes(code)));

    [Theory]
    [InlineData("")]
    [InlineData("1310")]
    [InlineData("abcdef")]
    public void Of_NoCode_IsNull(string municipality) => Assert.Null(MunicipalityScope.Of(municipality));

    /// <summary>Every code of the nation belongs to exactly one municipality, wards to their city.</summary>
    [SharedFact("spec/lgcode.csv")]
    public void Covers_EveryCodeOfTheNation_IsRightByItsName()
    {
        var rows = File.ReadAllLines(Path.Combine(Repository.Shared, "spec", "lgcode.csv")).Skip(1).Select(l => l.Split(',')).Where(r => r[3].Length > 0).ToList();
        var cities = rows.Where(r => rows.Any(w => w[2] == r[2] && w[3].StartsWith(r[3], StringComparison.Ordinal) && w[3].EndsWith('区') && w[3].Length > r[3].Length)).ToList();
        Assert.Equal(20, cities.Count);
        foreach (var city in cities)
        {
            var scope = MunicipalityScope.Of(city[0])!;
            Assert.Equal(
                rows.Where(r => r[2] == city[2] && r[3].StartsWith(city[3], StringComparison.Ordinal)).Select(r => r[0]),
                rows.Where(r => scope.Covers(Encoding.ASCII.GetBytes(r[0]))).Select(r => r[0]));
        }
    }
}
