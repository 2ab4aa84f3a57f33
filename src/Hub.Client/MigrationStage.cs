namespace Hub.Client;

/// <summary>What a migration is doing.</summary>
public enum MigrationStage
{
    /// <summary>The run is being created or found.</summary>
    Preparing,

    /// <summary>Files are being sent.</summary>
    Sending,

    /// <summary>The hub can't be reached; it will be tried again.</summary>
    Waiting,

    /// <summary>The hub checks the run, and commits it unless it is a dry-run.</summary>
    Finishing,

    /// <summary>It is over.</summary>
    Done,
}
