using System.CommandLine;
using Hub.Cli.Shell;
using Hub.Server.Keys;
using Hub.Storage.Secrecy;

namespace Hub.Cli.Keys;

/// <summary><c>hub keys new</c>: a key in a file of its own, never over another one.</summary>
internal static class KeysNewCommand
{
    public static Command Create(CliContext context)
    {
        var file = new Argument<string>("FILE") { Description = context.Text("作成するファイル。既存のファイルは上書きしません。", "File to make; one that is there is left alone.") };
        var command = new Command("new", context.Text("新しい鍵をファイルに作成します（所有者だけが読めます）。", "Make a key in a file that only its owner may read.")) { file };
        command.SetAction(async (line, _) =>
        {
            var keys = FileKeys.Of(line.GetRequiredValue(file));
            if (File.Exists(keys.Place))
            {
                throw new UsageException($"{keys.Place} は既にあります。上書きすると、その鍵のデータは読めなくなります。", $"{keys.Place} is there already: with another key in it, its data could not be read any more.");
            }

            var made = keys.Write(new MasterKeys(MasterKey.Create()));
            await context.Out.WriteLineAsync($"{made.Active.Id} {keys.Place}");
            return ExitCode.Fine;
        });
        return command;
    }
}
