using System.Diagnostics;
using System.Globalization;

namespace Hub.Kill;

/// <summary>A process of the hub. Only what was started here is ever ended.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process _process;
    private readonly string _log;
    private readonly Lock _gate = new();
    private string _said = "";

    private Child(Process process, string log)
    {
        _process = process;
        _log = log;
    }

    public Task Exited => _process.WaitForExitAsync();

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    public int ExitCode => _process.ExitCode;

    /// <summary>The last line that it wrote to standard output; all of it is there once it has exited.</summary>
    public string Said => _said;

    /// <summary>Starts a program; what it says is appended to the log.</summary>
    public static Child Start(string log, string program, params IEnumerable<string> arguments) => Start(log, new Dictionary<string, string>(), program, arguments);

    /// <summary>Starts a program that shows a token to the hub; what it says is appended to the log.</summary>
    public static Child Start(string log, string token, string program, IEnumerable<string> arguments) =>
        Start(log, new Dictionary<string, string> { ["HUB_TOKEN"] = token }, program, arguments);

    /// <summary>Starts a program with variables of its own; what it says is appended to the log.</summary>
    public static Child Start(string log, IReadOnlyDictionary<string, string> variables, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["HUB_LOCAL"] = Path.Combine(Path.GetDirectoryName(log)!, "local");
        start.Environment["HUB_TOKEN"] = "";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        var process = new Process { StartInfo = start };
        var child = new Child(process, log);
        process.OutputDataReceived += (_, line) =>
        {
            child._said = line.Data is { Length: > 0 } said ? said : child._said;
            child.Write(line.Data);
        };
        process.ErrorDataReceived += (_, line) => child.Write(line.Data);
        child.Write($"--- {program} {string.Join(' ', start.ArgumentList)}");
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return child;
    }

    /// <summary>True once it was told to end.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>kill -9.</summary>
    public void Kill()
    {
        IsEnded = true;
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }
    }

    /// <summary>Tells it to end in order (SIGTERM), to stand still (SIGSTOP), to go on (SIGCONT).</summary>
    public void Signal(string name)
    {
        IsEnded |= name == "TERM";
        if (!_process.HasExited)
        {
            using var kill = Process.Start("kill", ["-s", name, _process.Id.ToString(CultureInfo.InvariantCulture)]);
            kill.WaitForExit();
        }
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private void Write(string? line)
    {
        if (line is not null)
        {
            lock (_gate)
            {
                File.AppendAllText(_log, line + "\n");
            }
        }
    }
}
