using System.Diagnostics;

namespace Hub.Records.Tests.Cobol;

/// <summary>Compiles and runs programs with GnuCOBOL in a folder of their own.</summary>
internal sealed class Cobc : IDisposable
{
    private const int TimeoutMilliseconds = 120_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hub-cobc-");

    public string PathOf(string file) => Path.Combine(_folder.FullName, file);

    /// <summary>Compiles a free-form program, runs it, and gives its output back.</summary>
    public string Run(string program, params string[] options)
    {
        File.WriteAllText(PathOf("prog.cob"), program);
        Start("cobc", ["-x", "-free", "-w", .. options, "-o", "prog", "prog.cob"]);
        return Start(PathOf("prog"), []);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Start(string file, string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeoutMilliseconds), $"{file} did not end");
        Assert.True(process.ExitCode == 0, $"{file}: {error.Result}\n{output}");
        return output;
    }
}
