using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Access.Book;
using Hub.Cli.Runs;
using Hub.Cli.Shell;
using Spectre.Console;

namespace Hub.Cli.Access;

/// <summary><c>hub access list</c>: everybody known, what they may do, and what opens the hub for them.</summary>
internal static class AccessListCommand
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(CliContext context)
    {
        var json = SharedOptions.Json(context);
        var command = new Command("list", context.Text("利用者と権限、有効なトークンの一覧。", "List principals, grants and valid tokens.")) { json };
        var folder = new AccessFolder(command, context);
        command.SetAction(async (line, _) =>
        {
            var content = folder.Book(line).Content;
            if (line.GetValue(json))
            {
                foreach (var principal in content.Principals)
                {
                    await context.Out.WriteLineAsync(JsonOf(context, content, principal.Name).ToJsonString(s_json));
                }

                return ExitCode.Fine;
            }

            var table = new Table().Border(TableBorder.Rounded).AddColumns(context.Text("利用者", "principal"), context.Text("権限", "grants"), context.Text("トークン（期限）", "tokens (expire)"), context.Text("証明書", "certificates"));
            foreach (var principal in content.Principals)
            {
                var tokens = content.Tokens.Where(t => t.Principal == principal.Name && t.IsValid(context.Time.GetUtcNow()));
                string[] cells =
                [
                    principal.Name,
                    string.Join('\n', principal.Grants.Select(g => $"{g.Role.ToString().ToLowerInvariant()} {g.Municipality}")),
                    string.Join('\n', tokens.Select(t => $"{t.Id} ({t.Expires:yyyy-MM-dd}) {(t.Scope is null ? "" : $"[{t.Scope}] ")}{t.Note}".TrimEnd())),
                    string.Join('\n', content.Certificates.Where(c => c.Principal == principal.Name).Select(c => c.Sha256[..16] + "…")),
                ];
                table.AddRow([.. cells.Select(Markup.Escape)]);
            }

            RunView.Console(context).Write(table);
            return ExitCode.Fine;
        });
        return command;
    }

    private static JsonObject JsonOf(CliContext context, AccessContent content, string name) => new()
    {
        ["name"] = name,
        ["grants"] = new JsonArray([.. content.Find(name)!.Grants.Select(g => (JsonNode)new JsonObject { ["role"] = g.Role.ToString().ToLowerInvariant(), ["municipality"] = g.Municipality })]),
        ["tokens"] = new JsonArray([.. content.Tokens.Where(t => t.Principal == name).Select(t => (JsonNode)new JsonObject
        {
            ["id"] = t.Id,
            ["expires"] = t.Expires.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            ["valid"] = t.IsValid(context.Time.GetUtcNow()),
            ["note"] = t.Note,
            ["role"] = t.Scope?.Role?.ToString().ToLowerInvariant(),
            ["municipality"] = t.Scope?.Municipality,
        })]),
        ["certificates"] = new JsonArray([.. content.Certificates.Where(c => c.Principal == name).Select(c => (JsonNode)c.Sha256)]),
    };
}
