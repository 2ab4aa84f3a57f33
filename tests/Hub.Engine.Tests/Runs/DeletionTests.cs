using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hub.Engine.Deletion;
using Hub.Storage.Runs;

namespace Hub.Engine.Tests.Runs;

/// <summary>Deleting a run: what it needs, what is left, and what a crash on the way leaves to be done.</summary>
public sealed class DeletionTests
{
    private static readonly CancellationToken s_none = CancellationToken.None;

    [Fact]
    public async Task Delete_ACommittedRun_LeavesACertificateAndNothingElse()
    {
        await using var bench = new Bench();
        var (run, bytes) = await CommittedAsync(bench);
        var secret = bench.ReadStandard(run, "person").Split('"').First(c => c.Length == 15 && char.IsAsciiDigit(c[0]));
        Assert.NotEmpty(Holding(bench.Folder, secret));
        var deleted = (await bench.Engine.DeleteRunAsync(Request(run) with { EvenCommitted = true }, "d1", s_none)).Run;
        Assert.Equal((RunState.Deleted, 0), (deleted.State, deleted.Manifest.Files.Count));
        Assert.Empty(Holding(bench.Folder, secret));
        Assert.False(Directory.Exists(bench.Engine.FolderOf(run)));

        var certificate = File.ReadAllText(bench.Engine.CertificateOf(run));
        Assert.Equal(DeletionCertificate.Write(deleted), certificate);
        using var json = JsonDocument.Parse(certificate);
        var root = json.RootElement;
        Assert.Equal((run, "課長", "引渡し済み", "Committed"), (root.GetProperty("run").GetString(), root.GetProperty("deletedBy").GetString(), root.GetProperty("reason").GetString(), root.GetProperty("state").GetString()));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), root.GetProperty("sources")[0].GetProperty("sha256").GetString());
        Assert.Equal(300, root.GetProperty("deleted").GetProperty("rows").GetInt64());
        Assert.Equal(1, root.GetProperty("deleted").GetProperty("keys").GetInt64());
        Assert.True(root.GetProperty("deleted").GetProperty("files").GetInt64() >= 2);

        // The digest is over the object without it.
        var digest = root.GetProperty("sha256").GetString()!;
        var body = certificate.Replace($",\n  \"sha256\": \"{digest}\"\n}}", "\n}", StringComparison.Ordinal);
        Assert.Equal(digest, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body))));
    }

    [Fact]
    public async Task Delete_WithoutConfirmationReasonOrLeaveForACommittedRun_IsRefused()
    {
        await using var bench = new Bench();
        var (run, _) = await CommittedAsync(bench);
        foreach (var (request, reason) in ((DeletionRequest, RefusalReason)[])
        [
            (Request(run) with { EvenCommitted = true, Confirm = "other" }, RefusalReason.RequestInvalid),
            (Request(run) with { EvenCommitted = true, Reason = " " }, RefusalReason.RequestInvalid),
            (Request(run), RefusalReason.RunState),
            (Request("none") with { Confirm = "none" }, RefusalReason.RunNotFound),
        ])
        {
            Assert.Equal(reason, (await Assert.ThrowsAsync<RefusedException>(async () => await bench.Engine.DeleteRunAsync(request, bench.NewRequest(), s_none))).Reason);
        }

        Assert.Equal(RunState.Committed, (await bench.Engine.GetRunAsync(run, s_none)).Run.State);
        Assert.NotEmpty(bench.ReadStandard(run, "person"));
    }

    [Fact]
    public async Task Delete_Again_AnswersTheFirstDeletion()
    {
        await using var bench = new Bench();
        var run = await bench.CreateAsync();
        await bench.SendAsync(run, new Extract(50, seed: 3).Bytes);
        var first = (await bench.Engine.DeleteRunAsync(Request(run), "d1", s_none)).Run;
        var second = (await bench.Engine.DeleteRunAsync(Request(run) with { By = "別の人", Reason = "別の理由" }, "d2", s_none)).Run;
        Assert.Equal(DeletionCertificate.Write(first), DeletionCertificate.Write(second));
        Assert.Equal(StoreJson.Write(first.Deletion!), StoreJson.Write(await bench.Engine.PreviewDeletionAsync(run, s_none)));
        Assert.Equal(RefusalReason.RunState, (await Assert.ThrowsAsync<RefusedException>(async () => await bench.OpenAsync(run))).Reason);
        Assert.Equal(RefusalReason.RunState, (await Assert.ThrowsAsync<RefusedException>(async () => await bench.CommitAsync(run))).Reason);
        Assert.Equal(RefusalReason.RunState, (await Assert.ThrowsAsync<RefusedException>(async () => await bench.Engine.AbandonRunAsync(run, bench.NewRequest(), s_none))).Reason);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Recover_AfterAKillOnTheWay_EndsTheDeletion(bool erased)
    {
        await using var bench = new Bench();
        var (run, _) = await CommittedAsync(bench);
        var would = await bench.Engine.PreviewDeletionAsync(run, s_none);
        var stored = (await bench.Store.FindRunAsync(run, s_none))!;
        await bench.Store.TryChangeRunAsync(stored with { State = RunState.Deleting, Deletion = would with { By = "課長", Reason = "引渡し済み" } }, RunState.Committed, s_none);
        if (erased)
        {
            await bench.Store.EraseRunAsync(run, s_none);
        }

        await using var next = bench.AnotherEngine();
        await next.StartAsync(s_none);
        var deleted = (await next.GetRunAsync(run, s_none)).Run;
        Assert.Equal((RunState.Deleted, StoreJson.Write(would with { By = "課長", Reason = "引渡し済み", CompleteTime = deleted.Deletion!.CompleteTime })), (deleted.State, StoreJson.Write(deleted.Deletion)));
        Assert.False(Directory.Exists(next.FolderOf(run)));
        Assert.Equal(DeletionCertificate.Write(deleted), File.ReadAllText(next.CertificateOf(run)));
    }

    private static DeletionRequest Request(string run) => new(run) { Confirm = run, By = "課長", Reason = "引渡し済み" };

    private static async Task<(string Run, byte[] Bytes)> CommittedAsync(Bench bench)
    {
        var bytes = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 300).Select(i => $"P{700_000_000_000_000 + i}")));
        var run = await bench.CreateAsync();
        await bench.SendAsync(run, bytes);
        await bench.FinalizeAsync(run, bytes);
        await bench.CommitAsync(run);
        return (run, bytes);
    }

    private static IEnumerable<string> Holding(string folder, string secret) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith("hub.lock", StringComparison.Ordinal)).Where(f =>
    {
        using var file = new FileStream(f, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return copy.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) >= 0;
    });
}
