using System.CommandLine;
using System.Text.Json.Nodes;
using Hub.Cli.Shell;
using Hub.Storage.Sqlite;

namespace Hub.Cli.Keys;

/// <summary><c>hub keys show</c>: the ids of the keys at hand and how many runs each one opens. Never a key.</summary>
internal static class KeysShowCommand
{
    public static Command Create(CliContext context)
    {
        var data = SharedOptions.Data(context);
        var json = SharedOptions.Json(context);
        var command = new Command("show", context.Text("鍵の識別子と、それで開く移行実行の数を表示します（鍵そのものは表示しません）。", "Show ids of keys and how many runs each opens, never a key.")) { data, json };
        var key = new KeyOption(command, context);
        command.SetAction(async (line, _) =>
        {
            var folder = line.GetRequiredValue(data);
            var source = key.Of(line, folder);
            await using var store = SqliteStore.Open(new SqliteStoreOptions(folder, source));
            var counts = store.CountKeys();
            foreach (var (master, place) in source.Read()!.All.Select((k, i) => (k.Id, i)))
            {
                var runs = counts.GetValueOrDefault(master);
                await context.Out.WriteLineAsync(line.GetValue(json)
                    ? new JsonObject { ["id"] = master, ["active"] = place == 0, ["runs"] = runs, ["source"] = source.Place }.ToJsonString()
                    : context.Text($"{master} {(place == 0 ? "使用中" : "旧")} {runs:N0} 件 {source.Place}", $"{master} {(place == 0 ? "active" : "old")} {runs:N0} runs {source.Place}"));
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
