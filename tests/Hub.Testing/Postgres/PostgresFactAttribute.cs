using Xunit;

namespace Hub.Testing.Postgres;

/// <summary>A test against a PostgreSQL server of its own, skipped with the reason where PostgreSQL is not installed.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    /// <summary>Looks for PostgreSQL's programs.</summary>
    public PostgresFactAttribute() => Skip = PostgresPrograms.Missing;
}
