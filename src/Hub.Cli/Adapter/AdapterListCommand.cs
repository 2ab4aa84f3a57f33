using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Adapters.Packs;
using Hub.Cli.Shell;

namespace Hub.Cli.Adapter;

/// <summary><c>hub adapter list</c>: the packs at hand.</summary>
internal static class AdapterListCommand
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var pack = new PackArguments(context);
        var json = new Option<bool>("--json") { Description = context.Text("1行に1つの JSON で出力する", "One JSON object a line") };
        var command = new Command("list", context.Text("使えるアダプタを一覧する", "Lists the adapters at hand")) { pack.Packs, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var broken = false;
            foreach (var (name, folder) in pack.Library(parsed).List())
            {
                cancellationToken.ThrowIfCancellationRequested();
                var problems = new AdapterProblems();
                if (AdapterPack.Load(folder, problems) is { } loaded)
                {
                    await context.Out.WriteLineAsync(parsed.GetValue(json) ? Json(loaded, name) : Plain(context, loaded, name));
                    continue;
                }

                broken = true;
                await context.Error.WriteLineAsync(context.Text(
                    $"hub: アダプタ {name} は読めません（{problems.Count} 件）。hub adapter check {folder} をご覧ください。",
                    $"hub: adapter {name} can't be read ({problems.Count} mistakes); see hub adapter check {folder}."));
            }

            return broken ? ExitCode.Usage : ExitCode.Fine;
        });
        return command;
    }

    private static string Json(AdapterPack pack, string name) => new JsonObject
    {
        ["name"] = name,
        ["vendor"] = pack.Vendor,
        ["business"] = pack.Business,
        ["edition"] = pack.Edition,
        ["charset"] = pack.Charset,
        ["framing"] = pack.Framing,
        ["title"] = pack.TitleJa,
        ["groups"] = new JsonArray([.. pack.Groups.Select(g => (JsonNode)g)]),
        ["files"] = new JsonArray([.. pack.Files.Select(f => (JsonNode)f)]),
        ["folder"] = pack.Folder,
    }.ToJsonString(s_json);

    private static string Plain(CliContext context, AdapterPack pack, string name) =>
        $"{name,-24} {pack.Edition,-10} {pack.Framing,-10} {pack.Charset,-22} {context.Text(pack.TitleJa, pack.TitleEn)}";
}
