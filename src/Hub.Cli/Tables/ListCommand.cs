using System.CommandLine;
using System.Text.Json.Nodes;
using Hub.Cli.Shell;
using Hub.Codecs;

namespace Hub.Cli.Tables;

/// <summary><c>hub tables list</c>: the charsets, and the packs that were imported.</summary>
internal static class ListCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var data = SharedOptions.Data(context);
        var json = SharedOptions.Json(context);
        var command = new Command("list", context.Text("使える文字コードと取り込んだパックを一覧する", "Lists the charsets and the imported packs")) { data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var isJson = parsed.GetValue(json);
            foreach (var name in Charset.Names)
            {
                await context.Out.WriteLineAsync(isJson ? new JsonObject { ["kind"] = "charset", ["name"] = name }.ToJsonString() : name);
            }

            var folder = new PackFolder(Path.Combine(parsed.GetValue(data)!, "tables"));
            var exit = ExitCode.Fine;
            foreach (var file in folder.Files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                try
                {
                    var pack = folder.Load(file);
                    await context.Out.WriteLineAsync(isJson
                        ? new JsonObject
                        {
                            ["kind"] = "pack",
                            ["name"] = pack.Name,
                            ["charset"] = pack.Charset,
                            ["version"] = pack.Version,
                            ["licence"] = pack.Licence,
                            ["rows"] = pack.Rows.Count,
                            ["file"] = file,
                        }.ToJsonString()
                        : context.Text(
                            $"パック {pack.Name}（{pack.Charset} 用、版 {pack.Version}、{pack.Rows.Count} 行、{pack.Licence}）",
                            $"pack {pack.Name} (for {pack.Charset}, version {pack.Version}, {pack.Rows.Count} rows, {pack.Licence})"));
                }
                catch (UsageException exception)
                {
                    await context.Error.WriteLineAsync("hub: " + context.Text(exception.Ja, exception.En));
                    exit = ExitCode.Usage;
                }
            }

            return exit;
        });
        return command;
    }
}
