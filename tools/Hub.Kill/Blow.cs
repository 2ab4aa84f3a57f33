namespace Hub.Kill;

/// <summary>What is done to a migration.</summary>
internal enum Blow
{
    /// <summary>A hub node is killed and started again.</summary>
    Server,

    /// <summary>A hub node stands still for longer than its lease.</summary>
    Pause,

    /// <summary>A hub node is told to end, and started again.</summary>
    Drain,

    /// <summary>The client is killed and started again.</summary>
    Client,

    /// <summary>A hub node and the client are killed.</summary>
    Both,

    /// <summary>The balancer is gone for a while, with all its connections.</summary>
    Balancer,

    /// <summary>PostgreSQL is killed with all its processes and started again.</summary>
    Database,

    /// <summary>All connections are cut.</summary>
    Cut,

    /// <summary>All connections stand still for a while.</summary>
    Stall,

    /// <summary>What the hub says is lost for a while, then the connections are cut.</summary>
    LoseAnswers,

    /// <summary>A byte on its way to the hub is changed.</summary>
    Alter,
}
