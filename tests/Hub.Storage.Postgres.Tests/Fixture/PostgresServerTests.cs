using Hub.Testing.Postgres;

namespace Hub.Storage.Postgres.Tests.Fixture;

/// <summary>The tests' own server does what the other tests lean on.</summary>
public sealed class PostgresServerTests
{
    [PostgresFact]
    public void Kill_Launch_KeepsWhatWasCommitted()
    {
        using var server = PostgresServer.Start();
        server.Psql("postgres", "CREATE TABLE t (a int); INSERT INTO t VALUES (7)");
        var first = server.ProcessId;
        server.Kill();
        Assert.False(server.TryPsql("postgres", "SELECT 1", out _, out var refused));
        Assert.NotEqual("", refused);
        server.Launch();
        Assert.NotEqual(first, server.ProcessId);
        Assert.Equal("7", server.Psql("postgres", "SELECT a FROM t"));
        server.Stop();
        Assert.False(Directory.Exists($"/proc/{first}"));
    }
}
