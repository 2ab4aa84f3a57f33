using System.Diagnostics;

namespace Hub.Testing;

/// <summary>Says why a test can't run here; null where it can.</summary>
public static class Requirement
{
    /// <summary>Debian's Python, which Debian's modules belong to; another one on PATH has not got them.</summary>
    public const string Python = "/usr/bin/python3";

    /// <summary>The reason why a path of the shared folder can't be read.</summary>
    public static string? Shared(string path) =>
        Path.Exists(Path.Combine(Repository.Shared, path)) ? null : $"shared/{path} is not here.";

    /// <summary>The reason why programs can't be run.</summary>
    public static string? Tools(params string[] tools)
    {
        var missing = tools.Where(t => Find(t) is null).ToArray();
        return missing.Length == 0 ? null : $"Not installed here: {string.Join(", ", missing)}.";
    }

    /// <summary>The reason why Debian's Python can't load the modules.</summary>
    public static string? PythonModules(params string[] modules)
    {
        var reason = $"Not installed here: {Python} with {string.Join(", ", modules)}.";
        if (!File.Exists(Python))
        {
            return reason;
        }

        using var process = Process.Start(new ProcessStartInfo(Python, ["-c", $"import {string.Join(", ", modules)}"]) { RedirectStandardError = true })!;
        return process.WaitForExit(TimeSpan.FromSeconds(30)) && process.ExitCode == 0 ? null : reason;
    }

    /// <summary>Full path of a program on PATH, or null.</summary>
    public static string? Find(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(d => Path.Combine(d, tool)).FirstOrDefault(File.Exists);
}
