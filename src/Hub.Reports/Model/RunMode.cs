namespace Hub.Reports.Model;

/// <summary>Why the run was made.</summary>
public enum RunMode
{
    /// <summary>Validation only (検証リハーサル): nothing is committed at the end.</summary>
    DryRun,

    /// <summary>The same path with a commit at the end (本番移行).</summary>
    Migration,
}
