using Hub.Adapters.Packs;
using Hub.Catalog.Editions;
using Hub.Records.Copybooks;

namespace Hub.Adapters.Tests.Packs;

/// <summary>The packs together: every group of every business from a host and from a file of text, and every way of writing that the hub reads.</summary>
public class PackCoverageTests
{
    private static readonly List<AdapterPack> s_packs = [.. new AdapterLibrary().List().Select(p => AdapterPack.Load(p.Folder, new AdapterProblems())!)];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Groups_OfEveryEdition_AreFilledByAHostAndByTextFiles(bool fromHost)
    {
        var filled = s_packs.Where(p => IsHost(p) == fromHost).SelectMany(p => p.Groups.Select(g => (p.Edition, g))).ToHashSet();
        var missing = EditionLibrary.Load().All.SelectMany(e => e.Groups.Where(g => !filled.Contains((e.Id, g.Name)) && !filled.Contains((e.Id, g.Id))).Select(g => $"{e.Id} {g.Id} {g.Name}"));
        Assert.Empty(missing);
    }

    [Fact]
    public void Charsets_OfEveryKind_Occur() =>
        Assert.Empty(((string[])["jef", "keis78", "keis83", "keis90", "jipsj", "jipse", "ibm930", "ibm939", "ibm1399", "cp932", "utf8"]).Except(s_packs.Select(p => p.Charset.Split('+')[0])));

    [Fact]
    public void Framings_All_Occur() =>
        Assert.Empty(((string[])["fixed", "rdw", "bdw-rdw", "newline", "csv", "intermediate"]).Except(s_packs.SelectMany(p => p.Framing.Split('+'))));

    [Fact]
    public void Dialects_All_Occur()
    {
        var named = s_packs.SelectMany(p => File.ReadLines(Path.Combine(p.Folder, AdapterPack.FileName)))
            .Where(l => l.TrimStart().StartsWith("dialect:", StringComparison.Ordinal))
            .Select(l => l.Split(':')[1].Trim().Replace("-", "", StringComparison.Ordinal).ToLowerInvariant());
        Assert.Empty(Enum.GetNames<Dialect>().Select(n => n.ToLowerInvariant()).Except(named));
    }

    private static bool IsHost(AdapterPack pack) => pack.Vendor.StartsWith("sample-host-", StringComparison.Ordinal);
}
