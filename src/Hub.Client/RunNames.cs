namespace Hub.Client;

/// <summary>Names of resources: runs/{run}, runs/{run}/streams/{stream}.</summary>
public static class RunNames
{
    /// <summary>Name of a run; what is a name already stays as it is.</summary>
    public static string Run(string run) => run.StartsWith("runs/", StringComparison.Ordinal) ? run : "runs/" + run;

    /// <summary>Name of a stream.</summary>
    public static string Stream(string run, string stream) => $"{Run(run)}/streams/{stream}";

    /// <summary>Id in a run's name.</summary>
    public static string IdOf(string name) => name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>Last part of a stream's name.</summary>
    public static string StreamOf(string name) => name[(name.LastIndexOf('/') + 1)..];
}
