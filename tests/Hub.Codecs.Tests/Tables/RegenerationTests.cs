using Hub.Codecs.Tables;
using Hub.TableGen.Codecs;

namespace Hub.Codecs.Tests.Tables;

/// <summary>The built-in tables are what the generator prints from the installed C library: nothing was edited by hand.</summary>
public sealed class RegenerationTests
{
    public static TheoryData<string> Tables => [.. CodecSource.All.Select(s => s.Name)];

    [ToolTheory("iconv")]
    [MemberData(nameof(Tables))]
    public void Print_EveryTable_IsTheOneCheckedIn(string name)
    {
        var printed = CodecSource.All.Single(s => s.Name == name).Print();
        var builtIn = TableResource.Load(name);
        Assert.Equal(builtIn.Count, printed.Count);
        Assert.Empty(builtIn.Except(printed).Take(10));
        Assert.Equal(TableResource.LoadBytes(name), TableResource.Serialize(printed));
    }

    [Fact]
    public void Resources_AreThoseOfTheGenerator() => Assert.Equal(
        CodecSource.All.Select(s => s.Name).Order(StringComparer.Ordinal),
        typeof(Charset).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(TableResource.Extension, StringComparison.Ordinal))
            .Select(n => n["Hub.Codecs.Resources.".Length..^TableResource.Extension.Length]).Order(StringComparer.Ordinal));
}
