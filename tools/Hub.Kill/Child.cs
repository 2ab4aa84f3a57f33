using System.Diagnostics;

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

    public bool HasExited => _process.HasExited;

    public int ExitCode => _process.ExitCode;

    /// <summary>The last line that it wrote to standard output; all of it is there once it has exited.</summary>
    public string Said => _said;

    /// <summary>Starts a program; what it says is appended to the log.</summary>
    public static Child Start(string log, string program, params IEnumerable<string> arguments) => Start(log, null, program, arguments);

    /// <summary>Starts a program that shows a token to the hub; what it says is appended to the log.</summary>
    public static Child Start(string log, string? token, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["HUB_LOCAL"] = Path.Combine(Path.GetDirectoryName(log)!, "local");
        start.Environment["HUB_TOKEN"] = token ?? "";
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

    /// <summary>kill -9.</summary>
    public void Kill()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
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
