using Hub.Contracts.Ingest.V1;
using Hub.Contracts.Run.V1;
using Hub.Engine.Tests;
using Hub.Server.Tests;

namespace Hub.Client.Tests;

public class ResumeTests
{
    [Theory]
    [InlineData("131016", "rehearsal", true)]
    [InlineData("131024", "rehearsal", false)]
    [InlineData("131016", "cutover", false)]
    public async Task Migrate_UnfinishedRunOfTheSameFiles_GoesOnOnlyUnderTheSameParametersAndProfile(string place, string profile, bool goesOn)
    {
        await using var hub = await Hosted.StartAsync();
        var file = hub.Write("a.dat", new Extract(50, seed: 45).Bytes);
        await BeginAsync(hub, file);
        var request = Hosted.Request(file) with { Parameters = new Dictionary<string, string> { ["place"] = place }, Profile = profile };
        var run = (await hub.Client.MigrateAsync(request, null, Hosted.Token)).Run;
        Assert.Equal(goesOn, run.Name == "runs/begun");
        Assert.Equal((place, profile), (run.Parameters["place"], run.Profile));
    }

    [Fact]
    public async Task Migrate_NamedRunThatWasBegunWithOtherParameters_IsRefusedAndKept()
    {
        await using var hub = await Hosted.StartAsync();
        var file = hub.Write("a.dat", new Extract(50, seed: 46).Bytes);
        await BeginAsync(hub, file);
        var request = Hosted.Request(file) with { Run = "begun", Parameters = new Dictionary<string, string> { ["place"] = "131024" } };
        var refused = await Assert.ThrowsAsync<HubException>(() => hub.Client.MigrateAsync(request, null, Hosted.Token));
        Assert.Equal(HubFault.Refused, refused.Fault);
        Assert.Contains("begun", refused.En, StringComparison.Ordinal);
        Assert.Equal(0, (await hub.Client.GetRunAsync("begun", Hosted.Token)).Streams.Single().NextOffset);
    }

    private static async Task BeginAsync(Hosted hub, SourceFile file)
    {
        var create = new CreateRunRequest { RequestId = "begun-1", RunId = "begun", Municipality = "131016", Adapter = "test/letters", Mode = Run.Types.Mode.Migration, Manifest = new Manifest(), Profile = "rehearsal" };
        create.Manifest.Files.Add(new ManifestFile { Stream = file.Stream, Layout = file.Layout, Size = new FileInfo(file.Path).Length });
        create.Parameters.Add("place", "131016");
        await hub.Client.Runs.CreateRunAsync(create);
        await hub.Client.Ingest.OpenStreamAsync(new OpenStreamRequest { Name = RunNames.Stream("begun", file.Stream), RequestId = "begun-2" });
    }
}
