using Hub.Engine;

namespace Hub.Server.Wire;

/// <summary>Names of resources: runs/{run}, runs/{run}/streams/{stream}.</summary>
internal static class ResourceNames
{
    public static string Run(string run) => $"runs/{run}";

    public static string Stream(string run, string stream) => $"runs/{run}/streams/{stream}";

    public static string ParseRun(string name)
    {
        var parts = name.Split('/');
        return parts is ["runs", { Length: > 0 } run] ? run : throw Invalid(name, "runs/{run}");
    }

    public static (string Run, string Stream) ParseStream(string name)
    {
        var parts = name.Split('/');
        return parts is ["runs", { Length: > 0 } run, "streams", { Length: > 0 } stream] ? (run, stream) : throw Invalid(name, "runs/{run}/streams/{stream}");
    }

    private static RefusedException Invalid(string name, string form) => new(
        RefusalReason.RequestInvalid,
        $"名前「{name}」は {form} の形式ではありません。",
        $"the name \"{name}\" is not of the form {form}.");
}
