namespace Hub.Server;

/// <summary>How often one and the same thing that anybody outside can bring about is told, in logs and in the audit.</summary>
internal static class Seldom
{
    /// <summary>How long what was told is not told again, and is counted instead.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
}
