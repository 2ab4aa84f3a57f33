using System.CommandLine;
using Hub.Cli.Shell;

namespace Hub.Cli.Keys;

/// <summary><c>hub keys</c>: the master key that the embedded store is encrypted under.</summary>
internal static class KeysCommand
{
    public static Command Create(CliContext context) => new("keys", context.Text("組込みストアの暗号鍵の作成・確認・更新。", "Make, show and rotate the key of the embedded store."))
    {
        KeysNewCommand.Create(context),
        KeysShowCommand.Create(context),
        KeysRotateCommand.Create(context),
    };
}
