namespace Hub.Catalog.Schema;

/// <summary>The databases that a schema can be written for.</summary>
public enum SqlDialect
{
    /// <summary>SQLite 3.37 or later (STRICT tables).</summary>
    Sqlite,

    /// <summary>PostgreSQL 15 or later.</summary>
    Postgres,
}
