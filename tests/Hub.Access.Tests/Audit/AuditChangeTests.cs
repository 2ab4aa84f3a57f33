using System.Text;
using Hub.Access.Audit;

namespace Hub.Access.Tests.Audit;

/// <summary>Whatever is changed in an audit is seen: thousands of changes by chance, each from a fresh copy, with the seed of the one that was not.</summary>
public sealed class AuditChangeTests : IDisposable
{
    private const int Changes = 3000;

    private readonly string _folder = Directory.CreateTempSubdirectory("hub-audit-").FullName;
    private readonly ManualTime _time = new();

    private string LogPath => Path.Combine(_folder, AuditLog.FileName);

    private string HeadPath => Path.Combine(_folder, AuditLog.HeadName);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Verify_AnyChangeOfTheLog_IsSeen()
    {
        var (log, _) = Fill(12);
        var kinds = new int[8];
        for (var seed = 0; seed < Changes; seed++)
        {
            var random = new Random(seed);
            var kind = random.Next(kinds.Length);
            var changed = Change(log, kind, random);
            if (changed.AsSpan().SequenceEqual(log))
            {
                continue;
            }

            File.WriteAllBytes(LogPath, changed);
            Assert.True(AuditLog.Open(_folder, _time).Verify() is not null, $"seed {seed}, kind {kind}");
            kinds[kind]++;
        }

        Assert.All(kinds, k => Assert.InRange(k, 100, Changes));
    }

    [Fact]
    public void Verify_HeadTakenAwayOrPutBack_IsSeen()
    {
        var (log, head) = Fill(5);
        var kept = AuditLog.Open(_folder, _time).Head();
        File.Delete(HeadPath);
        Assert.NotNull(AuditLog.Open(_folder, _time).Verify());

        // Only the first entry left, and no head: not the state of a young audit.
        File.WriteAllBytes(LogPath, log[..(Array.IndexOf(log, (byte)'\n') + 1)]);
        Assert.NotNull(AuditLog.Open(_folder, _time).Verify());

        // Another history as a whole is one that holds together: only a head kept elsewhere tells.
        File.Delete(LogPath);
        Fill(7);
        Assert.Null(AuditLog.Open(_folder, _time).Verify());
        Assert.NotNull(AuditLog.Open(_folder, _time).Verify(kept! with { Hash = new string('0', 64) }));
        File.Delete(LogPath);
        File.Delete(HeadPath);
        Fill(3);
        Assert.NotNull(AuditLog.Open(_folder, _time).Verify(kept));
        File.WriteAllBytes(LogPath, log);
        File.WriteAllBytes(HeadPath, head);
        Assert.Null(AuditLog.Open(_folder, _time).Verify(kept));
    }

    [Fact]
    public void Verify_WhileTheHubWrites_RaisesNoFalseAlarm()
    {
        var writing = Task.Run(() => Add(AuditLog.Open(_folder, _time), 200));
        while (!writing.IsCompleted)
        {
            Assert.Null(AuditLog.Open(_folder, _time).Verify());
        }

        Assert.True(writing.IsCompletedSuccessfully, writing.Exception?.ToString());
    }

    private static byte[] Change(byte[] log, int kind, Random random)
    {
        var lines = Encoding.UTF8.GetString(log).TrimEnd('\n').Split('\n').ToList();
        var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (kind)
        {
            case 0:
                var bytes = log.ToArray();
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                return bytes;
            case 1:
                return [.. log[..random.Next(log.Length)]];
            case 2:
                var at = random.Next(log.Length + 1);
                return [.. log[..at], (byte)" \r\n\t\0{x"[random.Next(7)], .. log[at..]];
            case 3:
                var hole = random.Next(log.Length);
                return [.. log[..hole], .. log[(hole + 1 + random.Next(log.Length - hole))..]];
            case 4:
                lines.RemoveAt(one);
                break;
            case 5:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
            case 6:
                lines.Insert(one, lines[other]);
                break;
            default:
                lines[one] = lines[one].Replace(":", ": ", StringComparison.Ordinal);
                break;
        }

        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n")));
    }

    private (byte[] Log, byte[] Head) Fill(int count)
    {
        Add(AuditLog.Open(_folder, _time), count);
        return (File.ReadAllBytes(LogPath), File.ReadAllBytes(HeadPath));
    }

    private void Add(AuditLog log, int count)
    {
        for (var i = 0; i < count; i++)
        {
            log.Add(i % 3 == 0 ? "山田" : "vendor-a", "/hub.run.v1.RunService/CommitRun", $"runs/r{i}", "131016", "ipv4:127.0.0.1:5", i % 4 == 0 ? "ok" : "PermissionDenied");
            _time.Pass(TimeSpan.FromSeconds(1));
        }
    }
}
