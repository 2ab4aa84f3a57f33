using System.CommandLine;
using Hub.Cli.Keys;

namespace Hub.Cli.Shell;

/// <summary>The options that say which hub a verb talks to.</summary>
internal sealed class HubOptions
{
    /// <summary>Makes the options and adds them to the command.</summary>
    public HubOptions(Command command, CliContext context)
    {
        Server = SharedOptions.Server(context);
        Data = SharedOptions.Data(context);
        Packs = SharedOptions.Packs(context);
        Patience = SharedOptions.Patience(context);
        Credentials = new HubCredentials(command, context);
        Key = new KeyOption(command, context);
        command.Options.Add(Server);
        command.Options.Add(Data);
        command.Options.Add(Packs);
        command.Options.Add(Patience);
    }

    /// <summary>--server.</summary>
    public Option<Uri?> Server { get; }

    /// <summary>--data.</summary>
    public Option<string> Data { get; }

    /// <summary>--packs.</summary>
    public Option<string[]> Packs { get; }

    /// <summary>Token and certificates for a hub elsewhere.</summary>
    public HubCredentials Credentials { get; }

    /// <summary>--key-file.</summary>
    public KeyOption Key { get; }

    /// <summary>--patience.</summary>
    public Option<int> Patience { get; }
}
