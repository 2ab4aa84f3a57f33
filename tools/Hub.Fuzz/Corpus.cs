using System.Security.Cryptography;

namespace Hub.Fuzz;

/// <summary>The inputs that are kept: small ones to begin with, and every one that ever failed.</summary>
public sealed class Corpus(string folder)
{
    /// <summary>The corpus beside the program, as the source tree has it.</summary>
    public static string Beside { get; } = Path.Combine(AppContext.BaseDirectory, "corpus");

    /// <summary>The inputs of a target by file name, in the order of their names.</summary>
    public IReadOnlyList<(string Name, byte[] Bytes)> Of(string target)
    {
        var own = Path.Combine(folder, target);
        return Directory.Exists(own)
            ? [.. Directory.EnumerateFiles(own).Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)))]
            : [];
    }

    /// <summary>Keeps an input that failed; gives the file.</summary>
    public string Keep(string target, string kind, byte[] input)
    {
        var own = Path.Combine(folder, target);
        Directory.CreateDirectory(own);
        var file = Path.Combine(own, $"{kind}-{Convert.ToHexStringLower(SHA256.HashData(input))[..12]}");
        File.WriteAllBytes(file, input);
        return file;
    }
}
