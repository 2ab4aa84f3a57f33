using Xunit;

namespace Hub.Testing.Postgres;

/// <summary>A test that runs PostgreSQL behind PgBouncer, and is skipped with the reason where one is absent.</summary>
public sealed class PoolerFactAttribute : FactAttribute
{
    /// <summary>Looks for both.</summary>
    public PoolerFactAttribute() => Skip = PostgresPrograms.Missing ?? Requirement.Tools("pgbouncer");
}
