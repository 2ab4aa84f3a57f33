using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Cli.Shell;
using Hub.Compare;

namespace Hub.Cli.Golden;

/// <summary><c>hub golden update</c>: accepts results as golden. Refuses in a CI and refuses large changes unless told, and writes down who and why.</summary>
internal static class GoldenUpdateCommand
{
    private const string Ledger = "golden.ledger.jsonl";

    private static readonly JsonSerializerOptions s_json = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var sides = new GoldenArguments(context);
        var why = new Option<string>("--why") { HelpName = "TEXT", Required = true, Description = context.Text("更新する理由(台帳に残る)", "Why; kept in the ledger") };
        var who = new Option<string?>("--who") { HelpName = "NAME", Description = context.Text("更新する人。省略時は利用者名", "Who; default: the user") };
        var limit = new Option<long>("--limit") { HelpName = "N", Description = context.Text("確認なしで受け入れる差の上限。既定 1000", "Differences accepted without --yes; default 1000"), DefaultValueFactory = _ => 1000 };
        var yes = new Option<bool>("--yes") { Description = context.Text("上限を超える差も受け入れる", "Accepts more than the limit") };
        var command = new Command("update", context.Text("結果を新しいゴールデンファイルとして受け入れる", "Accepts results as the new golden files")) { why, who, limit, yes };
        sides.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (context.Variable("CI") is { Length: > 0 } ci && ci != "false")
            {
                throw new UsageException("CI の中ではゴールデンファイルを更新できません。手元で更新してレビューを受けてください。", "Golden files are not updated in a CI: update them at your desk and have them reviewed.");
            }

            var reason = parsed.GetValue(why)!.Trim();
            if (reason.Length == 0)
            {
                throw new UsageException("--why に理由を書いてください。", "Say why with --why.");
            }

            using var actual = await sides.ActualAsync(parsed, cancellationToken);
            var expected = Directory.CreateDirectory(sides.Expected(parsed)).FullName;
            var comparison = sides.Compare(parsed, expected, actual.Folder, 0, cancellationToken);
            var isFirst = FolderComparer.Files(expected).Count == 0;
            if (!isFirst && comparison.Differences > parsed.GetValue(limit) && !parsed.GetValue(yes))
            {
                await context.Error.WriteLineAsync(context.Text(
                    $"hub: 差が {comparison.Differences} 件あり、上限 {parsed.GetValue(limit)} 件を超えています。内容を確かめたうえで --yes を付けてください。何も変えていません。",
                    $"hub: {comparison.Differences} differences are more than the limit of {parsed.GetValue(limit)}. Look at them, then give --yes. Nothing was changed."));
                return ExitCode.Findings;
            }

            var person = parsed.GetValue(who) ?? Environment.UserName;
            Replace(expected, actual.Folder, comparison);
            GoldenManifest.Write(expected, actual);
            await File.AppendAllTextAsync(Path.Combine(expected, Ledger), Entry(context, person, reason, comparison) + "\n", cancellationToken);
            await context.Out.WriteLineAsync(context.Text($"golden: {comparison.Files.Count(f => f.Status != FileStatus.Identical)} ファイルを更新しました。", $"golden: {comparison.Files.Count(f => f.Status != FileStatus.Identical)} files updated."));
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Replace(string expected, string actual, FolderComparison comparison)
    {
        var golden = FolderComparer.Files(expected);
        var results = FolderComparer.Files(actual);
        foreach (var file in comparison.Files.Where(f => f.Status != FileStatus.Identical))
        {
            if (golden.TryGetValue(file.Name, out var old))
            {
                File.Delete(old);
            }

            if (results.TryGetValue(file.Name, out var path))
            {
                var target = Path.Combine(expected, file.Name);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                using var source = FolderComparer.Open(path);
                using var output = File.Create(target);
                source.CopyTo(output);
            }
        }
    }

    private static string Entry(CliContext context, string who, string why, FolderComparison comparison) => new JsonObject
    {
        ["when"] = context.Time.GetUtcNow().ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        ["who"] = who,
        ["why"] = why,
        ["differences"] = comparison.Differences,
        ["files"] = new JsonArray([.. comparison.Files.Where(f => f.Status != FileStatus.Identical).Select(f => (JsonNode)new JsonObject
        {
            ["file"] = f.Name,
            ["status"] = f.Status.ToString().ToLowerInvariant(),
            ["added"] = f.Added,
            ["removed"] = f.Removed,
            ["changed"] = f.Changed,
        })]),
    }.ToJsonString(s_json);
}
