using System.CommandLine;

namespace Hub.Cli.Shell;

/// <summary>Options that mean the same for every verb that has them. New ones for each command: an option belongs to one parent.</summary>
internal static class SharedOptions
{
    /// <summary>Folder of the embedded store unless told otherwise.</summary>
    public const string DefaultDataFolder = "hub-data";

    /// <summary>--server, else HUB_SERVER: the hub to talk to; none: a hub in this process.</summary>
    public static Option<Uri?> Server(CliContext context) => new("--server")
    {
        HelpName = "URL",
        Description = context.Text(
            "接続先のハブ (例 http://127.0.0.1:5080)。省略時は HUB_SERVER、それもなければこのプロセス内のハブを使います。",
            "The hub to talk to, such as http://127.0.0.1:5080. Default: HUB_SERVER, else a hub in this process."),
        DefaultValueFactory = _ => Address(context.Variable("HUB_SERVER")),
        CustomParser = result => Address(result.Tokens[^1].Value),
    };

    /// <summary>--data, else HUB_DATA, else ./hub-data: folder of the embedded store.</summary>
    public static Option<string> Data(CliContext context) => new("--data")
    {
        HelpName = "DIR",
        Description = context.Text(
            "組込みストアのフォルダ。省略時は HUB_DATA、それもなければ ./hub-data。",
            "Folder of the embedded store. Default: HUB_DATA, else ./hub-data."),
        DefaultValueFactory = _ => context.Variable("HUB_DATA") is { Length: > 0 } folder ? folder : DefaultDataFolder,
    };

    /// <summary>--packs, else HUB_PACKS: folders with a site's own adapter packs.</summary>
    public static Option<string[]> Packs(CliContext context) => new("--packs")
    {
        HelpName = "DIR",
        Description = context.Text(
            "自団体のアダプタパックのフォルダ（複数指定可、HUB_PACKS でも可）。組込みのパックに加わります。",
            "Folders with adapter packs of your own, beside the built-in ones (or HUB_PACKS)."),
        DefaultValueFactory = _ => (context.Variable("HUB_PACKS") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
    };

    /// <summary>--patience: how long to go on trying to reach the hub.</summary>
    public static Option<int> Patience(CliContext context) => new("--patience")
    {
        HelpName = "SECONDS",
        Description = context.Text(
            "ハブに届かないまま何秒試し続けるか。省略時は 300。",
            "How long to go on trying without any progress while the hub can't be reached. Default: 300."),
        DefaultValueFactory = _ => 300,
    };

    /// <summary>--json: one object a line.</summary>
    public static Option<bool> Json(CliContext context) => new("--json")
    {
        Description = context.Text("一行に一つの JSON で出力します。", "Print JSON, one object a line."),
    };

    private static Uri? Address(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri
            : throw new UsageException(
                $"--server {text} はハブの URL ではありません。http://127.0.0.1:5080 のように指定してください。",
                $"--server {text} is not the URL of a hub: write it like http://127.0.0.1:5080.");
    }
}
