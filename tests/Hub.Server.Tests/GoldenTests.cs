using Hub.Client;
using Hub.Contracts.Run.V1;

namespace Hub.Server.Tests;

public class GoldenTests
{
    [Fact]
    public async Task Migrate_GoldenExtractOfAHost_GivesTheGoldenFilesThroughTheWholeWay()
    {
        var golden = Path.Combine(Repository.Root, "tests", "Golden", "sample-host-f", "001", "register");
        await using var hub = await Hosted.StartAsync(withPacks: true);
        var request = new MigrationRequest
        {
            Municipality = "131016",
            Adapter = "sample-host-f/001",
            Files = [new SourceFile(Path.Combine(golden, "JUKI.DAT")), new SourceFile(Path.Combine(golden, "SHIEN.DAT"))],
            Override = new CommitOverride { DecidedBy = "検査", Reason = "試験" },
        };
        var result = await hub.Client.MigrateAsync(request, null, Hosted.Token);
        Assert.True(result.IsCommitted, string.Join('\n', result.Blocking.Select(f => f.Message.En)));
        foreach (var group in (string[])["jumin_joho", "shien_sochi_taishosha_joho"])
        {
            Assert.Equal(File.ReadAllText(Path.Combine(golden, "expected", $"001_{group}_131016.csv")), hub.ReadStandard(result.RunId, group, "001"));
        }
    }
}
