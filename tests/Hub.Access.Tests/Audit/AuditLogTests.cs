using Hub.Access.Audit;

namespace Hub.Access.Tests.Audit;

public sealed class AuditLogTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hub-audit-").FullName;
    private readonly ManualTime _time = new();

    private string LogPath => Path.Combine(_folder, AuditLog.FileName);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Verify_AsWritten_IsFine()
    {
        Fill(5);
        Assert.Null(AuditLog.Open(_folder, _time).Verify());
        Assert.Equal([1L, 2, 3, 4, 5], AuditLog.Open(_folder, _time).Read().Select(e => e.Number));
    }

    [Fact]
    public void Verify_Empty_IsFine() => Assert.Null(AuditLog.Open(_folder, _time).Verify());

    [Fact]
    public void Verify_AnyCharacterChanged_IsSeen()
    {
        Fill(3);
        var text = File.ReadAllText(LogPath);
        for (var i = 0; i < text.Length; i++)
        {
            var other = text[i] == 'x' ? 'y' : 'x';
            File.WriteAllText(LogPath, text[..i] + other + text[(i + 1)..]);
            Assert.True(AuditLog.Open(_folder, _time).Verify() is not null, $"character {i} ({text[i]})");
        }
    }

    [Fact]
    public void Verify_EntryDeletedSwappedOrAdded_IsSeen()
    {
        Fill(4);
        var lines = File.ReadAllLines(LogPath);
        foreach (var other in (string[][])[lines[1..], [lines[0], .. lines[2..]], lines[..3], [], [lines[1], lines[0], .. lines[2..]], [.. lines, lines[3]]])
        {
            File.WriteAllLines(LogPath, other);
            Assert.NotNull(AuditLog.Open(_folder, _time).Verify());
        }
    }

    [Fact]
    public void Add_AfterAPowerCut_GoesOn()
    {
        Fill(2);
        File.AppendAllText(LogPath, "{\"number\":3,\"ti");
        var log = AuditLog.Open(_folder, _time);
        log.Add("a", "m", "", "", "", "ok");
        Assert.Null(log.Verify());

        // The entry was written, its head was not.
        var head = File.ReadAllBytes(Path.Combine(_folder, AuditLog.HeadName));
        log.Add("a", "m", "", "", "", "ok");
        File.WriteAllBytes(Path.Combine(_folder, AuditLog.HeadName), head);
        Assert.Null(log.Verify());
        Assert.Equal(5, log.Add("a", "m", "", "", "", "ok").Number);
        Assert.Null(log.Verify());
    }

    [Fact]
    public async Task Add_FromManyAtOnce_StaysAChain()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => AuditLog.Open(_folder, _time).Add($"p{i}", "m", "s", "131016", "cli", "ok"))));
        Assert.Null(AuditLog.Open(_folder, _time).Verify());
        Assert.Equal(16, AuditLog.Open(_folder, _time).Read().Count());
    }

    private void Fill(int count)
    {
        var log = AuditLog.Open(_folder, _time);
        for (var i = 0; i < count; i++)
        {
            log.Add("山田", "/hub.run.v1.RunService/CommitRun", $"runs/r{i}", "131016", "127.0.0.1", "ok");
            _time.Pass(TimeSpan.FromSeconds(1));
        }
    }
}
