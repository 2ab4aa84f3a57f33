namespace Hub.Storage.Postgres;

/// <summary>Where the database is and how the store uses it.</summary>
/// <param name="Connection">Connection string as Npgsql takes it; what it leaves open is set by the store.</param>
public sealed record PostgresStoreOptions(string Connection)
{
    /// <summary>Connection string of the role that owns the schema, used for migrations only; empty: <see cref="Connection"/> does both.</summary>
    public string OwnerConnection { get; init; } = "";

    /// <summary>Name of this node, unique among the nodes and among their lives. Default: host name, process and a random part.</summary>
    public string Node { get; init; } = $"{Environment.MachineName}-{Environment.ProcessId}-{Guid.NewGuid():N}";

    /// <summary>Most connections of this node, where the connection string does not say. Default: 24, so that three nodes fit into PostgreSQL's own 100.</summary>
    public int MaxConnections { get; init; } = 24;

    /// <summary>How long what this node holds stays its own when it is not heard of. Default: 15 s.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The node; never the connection strings, which hold passwords.</summary>
    public override string ToString() => Node;
}
