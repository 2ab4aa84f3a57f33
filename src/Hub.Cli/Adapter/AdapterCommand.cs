using System.CommandLine;
using Hub.Cli.Shell;

namespace Hub.Cli.Adapter;

/// <summary><c>hub adapter</c>: adapter packs.</summary>
internal static class AdapterCommand
{
    /// <summary>The verb with its verbs.</summary>
    public static Command Create(CliContext context) => new("adapter", context.Text("アダプタ（移行元レイアウトの対応付け）", "Adapter packs: how legacy layouts map to the standard"))
    {
        AdapterListCommand.Create(context),
        AdapterCheckCommand.Create(context),
        AdapterDocCommand.Create(context),
        AdapterGuessCommand.Create(context),
        AdapterPreviewCommand.Create(context),
    };
}
