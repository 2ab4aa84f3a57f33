using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

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

    /// <summary>Which of the entries the compiler refuses, by their index; each stands on a line of its own.</summary>
    public HashSet<int> Refused(IReadOnlyList<string> entries)
    {
        string[] head = ["IDENTIFICATION DIVISION.", "PROGRAM-ID. CHECKS.", "DATA DIVISION.", "WORKING-STORAGE SECTION."];
        File.WriteAllLines(PathOf("check.cob"), [.. head, .. entries, "PROCEDURE DIVISION.", "STOP RUN."]);
        var said = Start("cobc", ["-fsyntax-only", "-free", "-w", "-fmax-errors=100000", "-std=default", "check.cob"], mayFail: true);
        return [.. Regex.Matches(said, @"check\.cob:(\d+): error").Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) - head.Length - 1)];
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Start(string file, string[] arguments, bool mayFail = false)
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
        Assert.True(mayFail || process.ExitCode == 0, $"{file}: {error.Result}\n{output}");
        return mayFail ? error.Result : output;
    }
}
