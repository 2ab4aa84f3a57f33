using Google.Protobuf;
using Hub.Contracts.Ingest.V1;
using Hub.Contracts.Run.V1;
using Hub.Server.Tests;
using Standard.JuminKihonDaicho.V1;

namespace Hub.Client.Tests;

public class RowsTests
{
    [Fact]
    public async Task SendRows_ReadFromAnotherRun_GivesTheSameStandardFile_AlsoWhenItStopsOnTheWay()
    {
        var golden = Path.Combine(Repository.Root, "tests", "Golden", "sample-host-f", "001", "register");
        await using var hub = await Hosted.StartAsync(withPacks: true);
        var first = await hub.Client.MigrateAsync(
            new MigrationRequest
            {
                Municipality = "131016",
                Adapter = "sample-host-f/001",
                Files = [new SourceFile(Path.Combine(golden, "JUKI.DAT")), new SourceFile(Path.Combine(golden, "SHIEN.DAT"))],
                Override = new CommitOverride { DecidedBy = "検査", Reason = "試験" },
            },
            null,
            Hosted.Token);
        List<IMessage> rows = [];
        using (var call = hub.Client.Runs.ReadRecords(new ReadRecordsRequest { Name = first.Run.Name, Group = "jumin_joho" }))
        {
            while (await call.ResponseStream.MoveNext(Hosted.Token))
            {
                rows.AddRange(call.ResponseStream.Current.Records.Select(JuminJoho.Parser.ParseFrom));
            }
        }

        var manifest = new Manifest();
        manifest.Files.Add(new ManifestFile { Stream = "住民", Kind = IngestStream.Types.Kind.Rows });
        var create = new CreateRunRequest { RequestId = "rows-1", RunId = "rows", Municipality = "131016", Adapter = "sample-host-f/001", Mode = Run.Types.Mode.Migration, Manifest = manifest };
        await hub.Client.Runs.CreateRunAsync(create);
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hub.Client.SendRowsAsync("rows", "住民", StopAt(rows, rows.Count / 2, stop), stop.Token));
        var sent = await hub.Client.SendRowsAsync("rows", "住民", StopAt(rows, -1, stop), Hosted.Token);
        Assert.Equal((IngestStream.Types.State.Finalized, rows.Count, rows.Count), (sent.State, sent.NextOffset, sent.AcceptedCount));

        var committed = (await hub.Client.CommitRunAsync("rows", false, null, Hosted.Token)).Run;
        Assert.Equal(Run.Types.State.Committed, committed.State);
        Assert.Equal(first.Run.Groups.Single(g => g.Group == committed.Groups[0].Group).Sha256, committed.Groups[0].Sha256);
    }

    private static async IAsyncEnumerable<IMessage> StopAt(List<IMessage> rows, int place, CancellationTokenSource stop)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (i == place)
            {
                await stop.CancelAsync();
                stop.Token.ThrowIfCancellationRequested();
            }

            yield return rows[i];
        }
    }
}
