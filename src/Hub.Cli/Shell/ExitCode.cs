namespace Hub.Cli.Shell;

/// <summary>Exit codes of every verb (DESIGN 11). Scripts rely on them.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>Findings over the threshold, or differences.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage or configuration.</summary>
    public const int Usage = 2;

    /// <summary>Transport or store failed.</summary>
    public const int Outside = 3;

    /// <summary>A fault of the hub itself.</summary>
    public const int Internal = 4;
}
