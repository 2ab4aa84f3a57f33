using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Adapters.Guessing;
using Hub.Catalog.Editions;
using Hub.Cli.Shell;
using Hub.Codecs;

namespace Hub.Cli.Adapter;

/// <summary><c>hub adapter guess SAMPLE</c>: proposes charset, framing, columns and items, and writes a pack to go on from.</summary>
internal static class AdapterGuessCommand
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var sample = new Argument<FileInfo>("sample") { Description = context.Text("移行元ファイル（先頭 1 MiB を調べる）", "A file of the extract; its first MiB is looked at") };
        var edition = new Option<string>("--edition") { Description = context.Text("版（例 001/2.1）。既定は 001 の最新", "Edition, such as 001/2.1; default the newest of 001") };
        var charset = new Option<string?>("--charset") { Description = context.Text("文字コード。分かっていれば指定", "The charset, where it is known") };
        var vendor = new Option<string>("--vendor") { Description = context.Text("パックのベンダ名。既定は our-town", "Vendor name of the pack; default our-town"), DefaultValueFactory = _ => "our-town" };
        var output = new Option<DirectoryInfo?>("--output") { Description = context.Text("下書きのパックを書くフォルダ", "Folder to write the pack to") };
        var json = SharedOptions.Json(context);
        var command = new Command("guess", context.Text("移行元ファイルから文字コード・レコード・項目を推測し、パックの下書きを作る", "Guesses charset, records and items of a file, and writes a pack to go on from"))
        {
            sample, edition, charset, vendor, output, json,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var file = parsed.GetValue(sample)!;
            if (!file.Exists || file.Length == 0)
            {
                throw new UsageException($"ファイル {file.FullName} がないか、空です。", $"File {file.FullName} does not exist or is empty.");
            }

            if (parsed.GetValue(charset) is { } named && !Charset.Names.Contains(named))
            {
                throw new UsageException($"文字コード {named} は知られていません。あるのは {string.Join(", ", Charset.Names)}。", $"Charset {named} is not known; there are {string.Join(", ", Charset.Names)}.");
            }

            var target = Edition(context, parsed.GetValue(edition));
            var bytes = new byte[(int)Math.Min(file.Length, SampleGuess.MaxSample)];
            await using (var stream = file.OpenRead())
            {
                await stream.ReadExactlyAsync(bytes, cancellationToken);
            }

            var guess = SampleGuess.Of(bytes, bytes.Length == file.Length, target, parsed.GetValue(charset));
            await context.Out.WriteLineAsync(parsed.GetValue(json) ? Json(guess) : Plain(context, guess));
            if (parsed.GetValue(output) is { } folder)
            {
                await WriteAsync(context, new PackSkeleton(guess, target, parsed.GetRequiredValue(vendor), file.Name), folder);
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static Edition Edition(CliContext context, string? id)
    {
        var editions = EditionLibrary.Load(context.Variable("HUB_EDITIONS"));
        var wanted = id ?? editions.Ids.Last(i => i.StartsWith("001/", StringComparison.Ordinal));
        return editions.Find(wanted) ?? throw new UsageException(
            $"版 {wanted} がありません。ある版: {string.Join(", ", editions.Ids)}。", $"There is no edition {wanted}; there are {string.Join(", ", editions.Ids)}.");
    }

    private static async Task WriteAsync(CliContext context, PackSkeleton skeleton, DirectoryInfo folder)
    {
        foreach (var (name, text) in skeleton.Files())
        {
            var path = Path.Combine(folder.FullName, name);
            if (File.Exists(path))
            {
                throw new UsageException($"{path} はすでにあります。別のフォルダを指定してください。", $"{path} exists; name another folder.");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, text);
        }

        await context.Out.WriteLineAsync(context.Text($"下書きを {folder.FullName} に書きました。次は hub adapter check {folder.FullName}", $"The pack is in {folder.FullName}; next: hub adapter check {folder.FullName}"));
    }

    private static string Json(SampleGuess guess) => new JsonObject
    {
        ["charsets"] = new JsonArray([.. guess.Charsets.Select(c => new JsonObject { ["name"] = c.Value, ["confidence"] = c.Confidence, ["why"] = c.Why })]),
        ["framing"] = guess.Framing.Framing,
        ["framingConfidence"] = guess.Framing.Confidence,
        ["length"] = guess.Framing.Length,
        ["delimiter"] = guess.Framing.Framing == "csv" ? guess.Framing.Delimiter.ToString() : null,
        ["header"] = guess.Framing.HasHeader,
        ["group"] = guess.Group?.Name,
        ["columns"] = new JsonArray([.. guess.Columns.Select(c => new JsonObject
        {
            ["name"] = c.Name,
            ["offset"] = c.Offset,
            ["length"] = c.Length,
            ["kind"] = c.Kind,
            ["form"] = c.Form,
            ["item"] = c.Item?.Value,
            ["confidence"] = c.Item?.Confidence,
        })]),
    }.ToJsonString(s_json);

    private static string Plain(CliContext context, SampleGuess guess)
    {
        var lines = new List<string>();
        lines.AddRange(guess.Charsets.Select(c => string.Create(CultureInfo.InvariantCulture, $"{context.Text("文字コード", "charset")}  {c.Confidence:0.00}  {c.Value}  ({c.Why})")));
        var framing = guess.Framing;
        var detail = framing.Framing switch { "fixed" => $" {framing.Length}", "csv" => $" '{framing.Delimiter}'{(framing.HasHeader ? context.Text(" 見出しあり", " with header") : "")}", _ => "" };
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"{context.Text("レコード", "records")}  {framing.Confidence:0.00}  {framing.Framing}{detail}  ({framing.Why})"));
        lines.Add($"{context.Text("グループ", "group")}  {guess.Group?.Name}");
        lines.AddRange(guess.Columns.Select(c => string.Create(
            CultureInfo.InvariantCulture,
            $"  {(c.Offset < 0 ? "" : $"@{c.Offset}+{c.Length} ")}{c.Name}  {c.Kind}{(c.Form.Length > 0 ? " " + c.Form : "")}{(c.Item is { } item ? $"  → {item.Value} ({item.Confidence:0.00})" : "")}")));
        return string.Join(Environment.NewLine, lines);
    }
}
