using System.CommandLine;
using Hub.Cli.Shell;
using Hub.Server.Keys;
using Hub.Storage.Secrecy;

namespace Hub.Cli.Keys;

/// <summary>--key-file, else HUB_KEY_FILE, HUB_KEY or HUB_KEY_COMMAND: where the master key of the embedded store is; none: a file beside the data folder.</summary>
internal sealed class KeyOption
{
    private readonly CliContext _context;
    private readonly Option<string?> _file;

    /// <summary>Makes the option and adds it to the command.</summary>
    public KeyOption(Command command, CliContext context)
    {
        _context = context;
        _file = new("--key-file")
        {
            HelpName = "FILE",
            Description = context.Text(
                "組込みストアの暗号鍵のファイル。省略時は HUB_KEY_FILE、HUB_KEY（鍵そのもの）、HUB_KEY_COMMAND（鍵を出力するコマンド）の順、どれもなければデータフォルダの隣の DIR.key（なければ作成）。",
                "File with the key that the embedded store is encrypted with. Default: HUB_KEY_FILE, else HUB_KEY (the key itself), else HUB_KEY_COMMAND (a command that prints it), else DIR.key beside the data folder, made where it is missing."),
        };
        command.Options.Add(_file);
    }

    /// <summary>The source that the command line or the environment names.</summary>
    public IKeySource Of(ParseResult line, string dataFolder) => line.GetValue(_file) is { Length: > 0 } file ? FileKeys.Of(file) : Of(_context, dataFolder);

    /// <summary>The source that the environment names, else the file beside the folder.</summary>
    public static IKeySource Of(CliContext context, string dataFolder) =>
        context.Variable("HUB_KEY_FILE") is { Length: > 0 } file ? FileKeys.Of(file)
        : context.Variable("HUB_KEY") is { Length: > 0 } key ? new VariableKeys("HUB_KEY", key)
        : context.Variable("HUB_KEY_COMMAND") is { Length: > 0 } command ? new CommandKeys(command)
        : FileKeys.Beside(dataFolder);
}
