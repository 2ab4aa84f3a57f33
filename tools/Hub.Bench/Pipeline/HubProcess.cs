using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Hub.Bench.Pipeline;

/// <summary><c>hub serve</c> as a process of its own, over PostgreSQL, on loopback and a free port.</summary>
internal sealed partial class HubProcess : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    // Where the build puts it, beside this program's own folder.
    private static readonly string s_program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../Hub.Cli/release/hub.dll"));

    private readonly Process _process;

    private HubProcess(Process process) => _process = process;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>Token of the user who started it.</summary>
    public string Token { get; private set; } = "";

    /// <summary>Its peak resident memory; 0 where the system does not tell.</summary>
    public double PeakMegabytes => File.Exists(StatusPath) ? long.Parse(Peak().Match(File.ReadAllText(StatusPath)).Groups[1].Value, CultureInfo.InvariantCulture) / 1024.0 : 0;

    /// <summary>Processor time that it took so far.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    private string StatusPath => $"/proc/{_process.Id}/status";

    /// <summary>Starts it and waits until it says where it listens; null: the program that the build made.</summary>
    public static async Task<HubProcess> StartAsync(string? program, string connection, string folder)
    {
        var local = Path.Combine(folder, "local");
        var start = new ProcessStartInfo(
            "dotnet", [program ?? s_program, "serve", "--listen", "http://127.0.0.1:0", "--data", Path.Combine(folder, "data")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["HUB_POSTGRES"] = connection;
        start.Environment["HUB_LOCAL"] = local;
        start.Environment["LANG"] = "C.UTF-8";
        var hub = new HubProcess(Process.Start(start)!);
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        hub._process.OutputDataReceived += Look;
        hub._process.ErrorDataReceived += Look;
        hub._process.BeginOutputReadLine();
        hub._process.BeginErrorReadLine();
        hub.Address = await listening.Task.WaitAsync(s_patience);
        var token = Path.Combine(local, $"{hub.Address.Port}.token");
        for (var since = Stopwatch.StartNew(); !File.Exists(token) && since.Elapsed < s_patience;)
        {
            await Task.Delay(50);
        }

        hub.Token = (await File.ReadAllTextAsync(token)).Trim();
        return hub;

        void Look(object sender, DataReceivedEventArgs line)
        {
            if (listening.Task.IsCompleted && line.Data is { Length: > 0 } said)
            {
                Console.Error.WriteLine($"hub serve: {said}");
            }

            if (line.Data is { } text && Listening().Match(text) is { Success: true } match)
            {
                listening.TrySetResult(new Uri(match.Value));
            }
        }
    }

    /// <summary>Ends it.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d*")]
    private static partial Regex Listening();

    [GeneratedRegex(@"VmHWM:\s*(\d+) kB")]
    private static partial Regex Peak();
}
