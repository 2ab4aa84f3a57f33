using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hub.Kill;

namespace Hub.Functional.Tests;

/// <summary>A hub that is killed while it deletes a run: the next one ends the deletion, asked again or not, and the certificate tells all that there was.</summary>
public sealed partial class KilledDeletionTests : IDisposable
{
    private const int Fillers = 60;
    private const int FillerBytes = 4 << 20;
    private const int Kills = 2;

    private static readonly string s_program = Path.Combine(AppContext.BaseDirectory.Replace("Hub.Functional.Tests", "Hub.Cli", StringComparison.Ordinal), "hub.dll");
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly Scratch _scratch = new();
    private readonly Uri _uri = new($"http://127.0.0.1:{Relay.FreePort()}");

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Delete_KilledInTheMiddle_EndsWithAWholeCertificate()
    {
        var data = _scratch["data"];
        var made = await CommandLine.RunAsync("quickstart", "--records", "300", "--errors", "0.1", "--data", data);
        Assert.True(made.Code is 0 or 1, made.Error);
        var folder = Directory.GetDirectories(Path.Combine(data, "runs")).Order(StringComparer.Ordinal).Last();
        var run = Path.GetFileName(folder);
        for (var i = 0; i < Fillers; i++)
        {
            // What takes a while to overwrite.
            using var filler = File.Create(Path.Combine(folder, $"filler-{i:00}"));
            filler.SetLength(FillerBytes);
        }

        var (files, bytes) = Measure(folder);
        for (var kill = 0; kill < Kills; kill++)
        {
            var before = Measure(folder).Files;
            using var server = await ServeAsync(data, waits: kill == 0);
            using var asked = kill == 0 ? Delete(run) : null;
            Until(() => Measure(folder).Files < before);
            server.Kill();
            Assert.True(Directory.Exists(folder), "the hub was killed too late for the test: it needs more to delete");
            Assert.False(File.Exists(CertificateOf(data, run)));

            // Else it would wait for the hub to come back.
            asked?.Kill();
        }

        using (await ServeAsync(data, waits: true))
        using (var again = Delete(run))
        {
            await again.Exited.WaitAsync(s_patience);
            Assert.True(again.ExitCode == 0, File.ReadAllText(_scratch["delete.txt"]));
        }

        Assert.False(Directory.Exists(folder));
        var text = File.ReadAllText(CertificateOf(data, run));
        Assert.Equal(text, File.ReadAllText(_scratch["certificate.json"]));
        using var certificate = JsonDocument.Parse(text);
        var deleted = certificate.RootElement.GetProperty("deleted");
        Assert.Equal((files, bytes), (deleted.GetProperty("files").GetInt64(), deleted.GetProperty("file_bytes").GetInt64()));
        Assert.True(deleted.GetProperty("rows").GetInt64() > 100, text);
        Assert.Equal("over", certificate.RootElement.GetProperty("reason").GetString());
        var body = Digest().Replace(text, "");
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body))), certificate.RootElement.GetProperty("sha256").GetString());
    }

    [GeneratedRegex(@",\n  ""sha256"": ""[0-9a-f]{64}""(?=\n\}\n$)")]
    private static partial Regex Digest();

    private static string CertificateOf(string data, string run) => Path.Combine(data, "deletions", run + ".json");

    private static (long Files, long Bytes) Measure(string folder)
    {
        try
        {
            var files = new DirectoryInfo(folder).GetFiles("*", SearchOption.AllDirectories);
            return (files.Length, files.Sum(f => f.Exists ? f.Length : 0));
        }
        catch (Exception exception) when (exception is DirectoryNotFoundException or FileNotFoundException)
        {
            return (0, 0);
        }
    }

    private static void Until(Func<bool> holds)
    {
        for (var clock = Stopwatch.StartNew(); !holds();)
        {
            Assert.True(clock.Elapsed < s_patience, "nothing is deleted");
            Thread.Sleep(2);
        }
    }

    private Child Delete(string run) => Child.Start(
        _scratch["delete.txt"], "dotnet", [s_program, "runs", "delete", run, "--reason", "over", "--committed", "--yes", "--output", _scratch["certificate.json"], "--server", _uri.ToString()]);

    // A hub that goes on with a deletion may be at it before it listens.
    private async Task<Child> ServeAsync(string data, bool waits)
    {
        var server = Child.Start(_scratch["server.txt"], "dotnet", [s_program, "serve", "--listen", _uri.ToString(), "--data", data]);
        using var http = new HttpClient { DefaultRequestVersion = HttpVersion.Version20, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact, Timeout = TimeSpan.FromSeconds(5) };
        for (var clock = Stopwatch.StartNew(); waits && clock.Elapsed < s_patience; await Task.Delay(50))
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(_uri, "/health"));
                return server;
            }
            catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
            {
                // It is starting.
            }
        }

        Assert.False(waits, "the hub does not start");
        return server;
    }
}
