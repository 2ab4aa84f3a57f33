using Xunit;

namespace Hub.Testing.Postgres;

/// <summary>A theory against a PostgreSQL server of its own, skipped with the reason where PostgreSQL is not installed.</summary>
public sealed class PostgresTheoryAttribute : TheoryAttribute
{
    /// <summary>Looks for PostgreSQL's programs.</summary>
    public PostgresTheoryAttribute() => Skip = PostgresPrograms.Missing;
}
