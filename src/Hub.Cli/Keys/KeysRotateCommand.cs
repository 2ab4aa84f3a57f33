using System.CommandLine;
using Hub.Cli.Access;
using Hub.Cli.Shell;
using Hub.Server.Keys;
using Hub.Storage.Secrecy;
using Hub.Storage.Sqlite;

namespace Hub.Cli.Keys;

/// <summary>
/// <c>hub keys rotate</c>: a new master key takes the place of the old one. The key file holds both until every run's key is wrapped by the new one, so that the same
/// command goes on after a kill at any point.
/// </summary>
internal static class KeysRotateCommand
{
    public static Command Create(CliContext context)
    {
        var command = new Command("rotate", context.Text("暗号鍵を新しいものに替えます。ハブを停止してから実行します。中断しても同じコマンドで続きから行えます。", "Replace the key by a new one. The hub must be stopped; after an interruption the same command goes on."));
        var key = new KeyOption(command, context);
        var access = new AccessFolder(command, context);
        command.SetAction(async (line, cancellationToken) =>
        {
            var folder = access.DataOf(line);
            var source = key.Of(line, folder);
            var path = Path.Combine(folder, SqliteStore.FileName);
            if (!File.Exists(path))
            {
                throw new UsageException($"{Path.GetFullPath(path)} がありません。--data でデータフォルダを指定してください。", $"there is no {Path.GetFullPath(path)}: name the data folder with --data.");
            }

            // The keys must fit, and no hub may be running, before anything is changed.
            await SqliteStore.Open(new SqliteStoreOptions(folder, source)).DisposeAsync();
            var keys = Begin(source);
            int changed;
            await using (var store = SqliteStore.Open(new SqliteStoreOptions(folder, new GivenKeys(keys))))
            {
                changed = await store.RewrapKeysAsync(cancellationToken);
            }

            (source as FileKeys)?.Write(new MasterKeys(keys.Active));
            access.Audit(line).Add(Environment.UserName, "keys.rotate", keys.Active.Id, "", "cli", "ok");
            await context.Out.WriteLineAsync(context.Text(
                $"rotate: {changed:N0} 件の移行実行を鍵 {keys.Active.Id} に移しました。",
                $"rotate: {changed:N0} runs are under the key {keys.Active.Id} now."));
            if (source is not FileKeys)
            {
                await context.Error.WriteLineAsync(context.Text($"hub: {source.Place} から古い鍵を外してください。", $"hub: take the old key out of {source.Place} now."));
            }

            return ExitCode.Fine;
        });
        return command;
    }

    // The new key is on the disk beside the old one before anything is wrapped by it.
    private static MasterKeys Begin(IKeySource source)
    {
        var keys = source.Read()!;
        if (keys.All.Count > 1)
        {
            return keys;
        }

        return source is FileKeys file
            ? file.Write(new MasterKeys([MasterKey.Create(), .. keys.All]))
            : throw new UsageException(
                $"{source.Place} はハブが書き換えられません。新しい鍵（`hub keys new FILE`）を先頭に、古い鍵を次の行に渡して、もう一度実行してください。",
                $"{source.Place} can't be written by the hub: give the new key (`hub keys new FILE`) first and the old one on the next line, and run this again.");
    }
}
