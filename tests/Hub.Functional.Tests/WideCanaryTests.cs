using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Grpc.Core;
using Hub.Client;
using Hub.Contracts.Run.V1;
using Hub.Findings;
using Hub.Server;
using Hub.Testing.Postgres;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Hub.Functional.Tests;

/// <summary>
/// A served hub takes a run full of numbers, names and addresses, with a third of the records faulty and every kind of call made about it, some wrong on purpose. Nothing of the values is
/// heard from it: not in logs at any level, traces, metrics, answers, files, the bytes of the embedded store, or tables of PostgreSQL but those that are meant to hold them.
/// </summary>
public class WideCanaryTests
{
    // Rows, quarantined bytes, and checkpoints, which may hold the beginning of a record.
    private static readonly string[] s_meant = ["hub.quarantine", "hub.kept_blocks", "hub.streams"];

    [Fact]
    public Task Run_OnTheEmbeddedStore_IsHeardOfNowhere() => RunAsync("", Canaries.Adapter);

    [Fact]
    public Task Run_OfCsvWithKanaAndAddresses_IsHeardOfNowhere() => RunAsync("", Canaries.CsvAdapter);

    [PostgresFact]
    public Task Run_OnPostgres_IsHeardOfNowhere() => RunAsync(PostgresServer.Shared.CreateDatabase(), Canaries.Adapter);

    [Fact]
    public async Task Process_OfItsOwn_LeavesNothingInTheTemporaryFolderAndDumpsNoCore()
    {
        using var scratch = new Scratch();
        var (extract, secrets) = await ForgeAsync(scratch, Canaries.Adapter, 60);
        var temporary = Directory.CreateDirectory(scratch["tmp"]).FullName;
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Path.Combine(Repository.Root, "artifacts", "bin", "Hub.Cli", "release", "hub.dll"), "validate", "--adapter", Canaries.Adapter, "--municipality", "131016", "--data", scratch["data"], extract])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["TMPDIR"] = temporary, ["DOTNET_EnableDiagnostics"] = "0", ["HUB_LANG"] = "ja" },
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var limits = OperatingSystem.IsLinux() ? await LimitsAsync(process) : null;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await process.WaitForExitAsync(patience.Token);
        var said = await output + await error;
        Assert.True(process.ExitCode is 0 or 1, said);
        AssertClean(secrets, "what it said", said);
        foreach (var file in Directory.EnumerateFiles(temporary, "*", SearchOption.AllDirectories))
        {
            AssertClean(secrets, file, File.ReadAllBytes(file));
        }

        Assert.True(limits is null || limits.Contains("Max core file size 0 0", StringComparison.Ordinal), limits);
    }

    private static async Task RunAsync(string postgres, string adapter)
    {
        using var scratch = new Scratch();
        var (extract, secrets) = await ForgeAsync(scratch, adapter, 240);
        var answers = new StringBuilder();
        using var overheard = new Overheard();
        using var logging = LoggerFactory.Create(b => b.SetMinimumLevel(LogLevel.Trace).AddProvider(overheard));
        await using (var server = await HubServer.StartAsync(new HubServerOptions { DataFolder = scratch["data"], Postgres = postgres, Logging = logging, StopTimeout = TimeSpan.FromSeconds(1) }, default))
        {
            using var client = new HubClient(new HubClientOptions(server.Uri));
            foreach (var dryRun in (bool[])[true, false])
            {
                var result = await client.MigrateAsync(
                    new MigrationRequest { Municipality = "131016", Adapter = adapter, Files = [new SourceFile(extract)], DryRun = dryRun, Override = new CommitOverride { DecidedBy = "検査", Reason = "試験" } }, null, default);
                await AskAsync(client, RunNames.IdOf(result.Run.Name), secrets, answers);
            }
        }

        Assert.NotEmpty(overheard.Of("log"));
        Assert.NotEmpty(overheard.Of("trace"));
        Assert.NotEmpty(overheard.Of("metric"));
        AssertClean(secrets, "logs, traces and metrics", overheard.Text);
        AssertClean(secrets, "answers", answers.ToString());
        AssertFilesClean(scratch["data"], secrets, Canaries.Pieces(extract));
        if (postgres.Length > 0)
        {
            await AssertTablesCleanAsync(postgres, secrets);
        }
    }

    private static async Task<(string Extract, HashSet<string> Secrets)> ForgeAsync(Scratch scratch, string adapter, int records)
    {
        var line = await CommandLine.RunAsync("forge", "--adapter", adapter, "--records", $"{records}", "--errors", "0.35", "--output", scratch["forged"]);
        Assert.True(line.Code == 0, line.Error);
        var isCsv = adapter == Canaries.CsvAdapter;
        var extract = Path.Combine(scratch["forged"], isCsv ? "住民.csv" : "JUKI.DAT");
        var secrets = isCsv ? Canaries.ReadCsv(extract) : await Canaries.ReadAsync(extract);
        Assert.InRange(secrets.Count, records, 100_000);
        return (extract, secrets);
    }

    // Every question that shows no values, and wrong ones that carry values into the hub.
    private static async Task AskAsync(HubClient client, string run, HashSet<string> secrets, StringBuilder answers)
    {
        answers.Append(await client.GetRunAsync(run, default));
        await foreach (var finding in client.ListFindingsAsync(new ListFindingsRequest { Name = run }, default))
        {
            answers.Append(finding);
        }

        await foreach (var record in client.ListQuarantineAsync(new ListQuarantineRequest { Name = run, View = ListQuarantineRequest.Types.View.Basic }, default))
        {
            answers.Append(record);
        }

        // Whatever a run offers, in every language, but the standard files, which are the values themselves.
        var files = (await client.ListReportFilesAsync(run, default)).Select(f => f.Name).Where(f => !f.StartsWith("standard/", StringComparison.Ordinal)).ToList();
        Assert.Contains("report.en.html", files);
        Assert.Contains("report.en.xlsx", files);
        Assert.Contains("findings.csv", files);
        Assert.True(files.Count > 8, string.Join(' ', files));
        foreach (var file in files)
        {
            using var copy = new MemoryStream();
            await client.CopyReportAsync(run, file, copy, default);
            answers.Append(TextOf(file, copy));
        }

        var stream = (await client.GetRunAsync(run, default)).Manifest.Files[0].Stream;

        // A person's name where a name of the hub belongs comes back to whoever gave it, and goes nowhere else.
        var name = secrets.First(s => !s.All(char.IsAscii));
        await RefusedAsync(client.Runs.GetRunAsync(new GetRunRequest { Name = $"runs/{name}" }).ResponseAsync);
        await RefusedAsync(client.Runs.CreateRunAsync(new CreateRunRequest { RequestId = "1", Municipality = name, Adapter = name }).ResponseAsync);
        await RefusedAsync(client.Runs.ResubmitRecordsAsync(new ResubmitRecordsRequest
        {
            Name = $"runs/{run}",
            RequestId = Guid.NewGuid().ToString(),
            Records = { new ResubmittedRecord { Stream = $"runs/{run}/streams/{stream}", Record = 0, Revision = 99, Source = Google.Protobuf.ByteString.CopyFromUtf8(name) } },
        }).ResponseAsync);
    }

    private static string TextOf(string file, MemoryStream content)
    {
        if (!file.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            return Encoding.UTF8.GetString(content.ToArray());
        }

        using var zip = new ZipArchive(content, ZipArchiveMode.Read);
        return string.Concat(zip.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        }));
    }

    private static async Task RefusedAsync<T>(Task<T> call)
    {
        try
        {
            await call;
        }
        catch (RpcException)
        {
            // Whether it is refused is other tests' business.
        }
    }

    private static void AssertFilesClean(string data, HashSet<string> secrets, List<byte[]> pieces)
    {
        foreach (var path in Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories).Where(p => !p.Contains("/standard/", StringComparison.Ordinal)))
        {
            var bytes = File.ReadAllBytes(path);
            AssertClean(secrets, path, bytes);
            if (path.EndsWith(".xlsx", StringComparison.Ordinal))
            {
                using var workbook = new MemoryStream(bytes);
                AssertClean(secrets, path, TextOf(path, workbook));
            }

            Assert.Empty(pieces.Where(p => bytes.AsSpan().IndexOf(p) >= 0).Select(p => $"{path}: {p.Length} bytes of the extract"));
        }
    }

    private static async Task AssertTablesCleanAsync(string postgres, HashSet<string> secrets)
    {
        await using var source = NpgsqlDataSource.Create(postgres);
        var tables = new List<string>();
        await using (var names = await source.CreateCommand("SELECT 'hub.' || tablename FROM pg_tables WHERE schemaname = 'hub' ORDER BY 1").ExecuteReaderAsync())
        {
            while (await names.ReadAsync())
            {
                tables.Add(names.GetString(0));
            }
        }

        Assert.True(tables.Count > 8, string.Join(' ', tables));
        Assert.All(s_meant, t => Assert.Contains(t, tables));
        foreach (var table in tables.Except(s_meant, StringComparer.Ordinal))
        {
            await using var rows = await source.CreateCommand($"SELECT coalesce(string_agg(t::text, ' '), '') FROM {table} t").ExecuteReaderAsync();
            Assert.True(await rows.ReadAsync());
            AssertClean(secrets, table, rows.GetString(0));
        }
    }

    private static async Task<string> LimitsAsync(Process process)
    {
        // The limit is set when the program itself begins, a moment after the process does.
        var limits = "";
        for (var i = 0; i < 600 && !process.HasExited; i++)
        {
            try
            {
                limits = string.Join(' ', (await File.ReadAllTextAsync($"/proc/{process.Id}/limits")).Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
            catch (IOException)
            {
                break;
            }

            if (limits.Contains("Max core file size 0 0", StringComparison.Ordinal))
            {
                break;
            }

            await Task.Delay(20);
        }

        return limits;
    }

    private static void AssertClean(HashSet<string> secrets, string place, string text) =>
        Assert.Empty(secrets.Where(s => text.Contains(s, StringComparison.Ordinal)).Select(s => $"{place}: {Mask.Shape(s)} ({s.Length})").Take(20));

    private static void AssertClean(HashSet<string> secrets, string place, byte[] bytes) =>
        Assert.Empty(secrets.Where(s => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(s)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(s)) >= 0).Select(s => $"{place}: {Mask.Shape(s)} ({s.Length})").Take(20));
}
