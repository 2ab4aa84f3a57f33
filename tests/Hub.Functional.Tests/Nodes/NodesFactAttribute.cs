using Hub.Kill;
using Hub.Testing.Postgres;

namespace Hub.Functional.Tests.Nodes;

/// <summary>A test with several hub processes over a PostgreSQL of its own behind haproxy, skipped with the reason where one of these is not installed.</summary>
public sealed class NodesFactAttribute : FactAttribute
{
    public NodesFactAttribute() => Skip = Missing;

    public static string? Missing => PostgresPrograms.Missing ?? (File.Exists(Balancer.Program) ? null : Requirement.Tools(Balancer.Program));
}
