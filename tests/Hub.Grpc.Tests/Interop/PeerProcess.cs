using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Hub.Grpc.Tests.Interop;

/// <summary>A foreign program that the tests start, wait for with a bound, and end by its id.</summary>
internal sealed class PeerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<int> _port = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PeerProcess(string command, IEnumerable<string> arguments, string directory)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => OnLine(line.Data);
        _process.ErrorDataReceived += (_, line) => OnLine(line.Data);
    }

    public int Port => _port.Task.Result;

    /// <summary>Starts a server and waits until it says on which port it listens.</summary>
    /// <param name="command">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="directory">Where it runs.</param>
    public static async Task<PeerProcess> ServeAsync(string command, IEnumerable<string> arguments, string directory)
    {
        var peer = new PeerProcess(command, arguments, directory);
        peer.Start();
        Task ended = await Task.WhenAny(peer._port.Task, peer._process.WaitForExitAsync(), Task.Delay(TimeSpan.FromSeconds(30)));
        if (ended == peer._port.Task)
        {
            return peer;
        }

        string output = peer.Output();
        await peer.DisposeAsync();
        throw new InvalidOperationException($"{command} did not start to listen: {output}");
    }

    /// <summary>Runs a program to its end.</summary>
    /// <param name="command">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="directory">Where it runs.</param>
    /// <returns>Exit code and output.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(string command, IEnumerable<string> arguments, string directory)
    {
        await using var peer = new PeerProcess(command, arguments, directory);
        peer.Start();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        try
        {
            await peer._process.WaitForExitAsync(limit.Token);
            return (peer._process.ExitCode, peer.Output());
        }
        catch (OperationCanceledException)
        {
            return (-1, "No end after 90 seconds. " + peer.Output());
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(10));
        }

        _process.Dispose();
    }

    private void Start()
    {
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private string Output()
    {
        lock (_output)
        {
            return _output.ToString();
        }
    }

    private void OnLine(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (line.StartsWith("listening on 127.0.0.1:", StringComparison.Ordinal))
        {
            _port.TrySetResult(int.Parse(line.AsSpan(line.LastIndexOf(':') + 1), NumberStyles.None, CultureInfo.InvariantCulture));
        }
    }
}
