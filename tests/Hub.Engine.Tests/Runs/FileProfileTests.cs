using System.Text;
using Hub.Catalog.Files;
using Hub.Storage.Runs;

namespace Hub.Engine.Tests.Runs;

public sealed class FileProfileTests
{
    [Fact]
    public async Task Commit_FileProfileOfTheSite_IsWhatTheFilesLookLike()
    {
        await using var bench = new Bench();
        var run = await bench.CreateAsync();
        var bytes = Encoding.ASCII.GetBytes("P000000000000001");
        await bench.SendAsync(run, bytes);
        await bench.FinalizeAsync(run, bytes);
        var profile = StandardFileProfile.PostgresCopy with { HasMark = true, FileName = "{romaji}.csv" };
        await using var engine = new HubEngine(bench.Options with { FileProfile = profile }, bench.Store, new LetterPlan(), TimeProvider.System);

        var committed = await engine.CommitRunAsync(run, validateOnly: false, null, bench.NewRequest(), CancellationToken.None);

        Assert.Equal((RunState.Committed, "person.csv"), (committed.View.Run.State, committed.View.Run.Groups[0].File));
        Assert.Equal("\uFEFFperson_number,person_value\n000000000000001,0\n"u8.ToArray(), File.ReadAllBytes(Path.Combine(engine.FolderOf(run), "standard", "person.csv")));
    }
}
