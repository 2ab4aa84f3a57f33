using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Hub.Adapters;
using Hub.Cli.Adapter;
using Hub.Cli.Shell;
using Hub.Forge;

namespace Hub.Cli.Forging;

/// <summary><c>hub forge</c>: writes a synthetic extract for a pack, and a ledger of the faults in it.</summary>
internal static class ForgeCommand
{
    private const int BufferSize = 1024 * 1024;
    private const double HighestRate = 1.0;

    public static Command Create(CliContext context)
    {
        var pack = new PackArguments(context);
        var adapter = new Option<string>("--adapter") { Required = true, Description = context.Text("アダプタの名前かフォルダ", "Name of the adapter, or its folder") };
        var records = new Option<long>("--records") { DefaultValueFactory = _ => 10_000, Description = context.Text("レコード数（既定 10000）", "Records (default 10000)") };
        var seed = new Option<ulong>("--seed") { DefaultValueFactory = _ => 1, Description = context.Text("乱数の種（既定 1）。同じ種からは同じデータ", "Seed (default 1); the same seed gives the same bytes") };
        var errors = new Option<double>("--errors") { DefaultValueFactory = _ => 0.01, Description = context.Text("誤りを入れる割合 0〜1（既定 0.01）", "Share of records with a fault, 0 to 1 (default 0.01)") };
        var output = new Option<string>("--output") { DefaultValueFactory = _ => "hub-forge", Description = context.Text("出力フォルダ（既定 hub-forge）", "Folder to write to (default hub-forge)") };
        var json = new Option<bool>("--json") { Description = context.Text("結果を JSON で表示", "Shows the result as JSON lines") };
        var command = new Command("forge", context.Text(
            "架空の移行元データと、入れた誤りの台帳（ledger.jsonl）を作ります。実在の人物は含みません。",
            "Writes a synthetic extract and the ledger of its faults (ledger.jsonl). Nobody in it is real."))
        {
            adapter, records, seed, errors, output, json, pack.Packs, pack.Parameters,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = new ForgeOptions { Records = parsed.GetValue(records), Seed = parsed.GetValue(seed), Errors = parsed.GetValue(errors) };
            Check(options);
            var plan = pack.Required(parsed, parsed.GetRequiredValue(adapter));
            await RunAsync(plan, options, parsed.GetRequiredValue(output), parsed.GetValue(json), context, cancellationToken);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Check(ForgeOptions options)
    {
        if (options.Records < 0 || options.Errors is not (>= 0 and <= HighestRate))
        {
            throw new UsageException(
                "--records は 0 以上、--errors は 0 から 1 の間にしてください。",
                "--records must be 0 or more, and --errors between 0 and 1");
        }
    }

    private static async Task RunAsync(AdapterPlan plan, ForgeOptions options, string folder, bool json, CliContext context, CancellationToken cancellationToken)
    {
        var files = Hub.Forge.Forge.Files(plan);
        if (files.Count == 0)
        {
            throw new UsageException(
                $"アダプタ {plan.Pack.Name} のデータは作れません。tests.yaml に、指摘の出ないレコードのテストが移行元ごとに1件以上要ります。",
                $"no data can be made for {plan.Pack.Name}: tests.yaml needs, for each source, a test whose record comes out without findings.");
        }

        Directory.CreateDirectory(folder);
        await using var ledger = new StreamWriter(Path.Combine(folder, "ledger.jsonl"));
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var path = Path.Combine(folder, file.Name);
            var started = context.Time.GetTimestamp();
            ForgeSummary summary;
            await using (var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, BufferSize))
            {
                summary = Hub.Forge.Forge.Write(plan, options, file, stream, ledger);
            }

            var seconds = Math.Max(context.Time.GetElapsedTime(started).TotalSeconds, 0.001);
            await context.Out.WriteLineAsync(Line(path, summary, seconds, json, context));
        }
    }

    private static string Line(string path, ForgeSummary summary, double seconds, bool json, CliContext context)
    {
        if (json)
        {
            return JsonSerializer.Serialize(new { file = path, records = summary.Records, bytes = summary.Bytes, faults = summary.Faults, errors = summary.Errors });
        }

        var rate = summary.Records / seconds;
        return context.Text(
            string.Create(CultureInfo.InvariantCulture, $"{path}: {summary.Records:N0} 件、{summary.Bytes:N0} バイト、誤り {summary.Faults:N0} 件（毎秒 {rate:N0} 件）"),
            string.Create(CultureInfo.InvariantCulture, $"{path}: {summary.Records:N0} records, {summary.Bytes:N0} bytes, {summary.Faults:N0} faults ({rate:N0} records/s)"));
    }
}
