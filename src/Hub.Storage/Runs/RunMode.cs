namespace Hub.Storage.Runs;

/// <summary>What a run is for.</summary>
public enum RunMode
{
    /// <summary>The same way without the commit at the end (検証).</summary>
    DryRun = 1,

    /// <summary>Ends with a commit (本番移行).</summary>
    Migration = 2,
}
