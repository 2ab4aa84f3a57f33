using System.IO.Compression;

namespace Hub.Compare;

/// <summary>Compares two folders of standard files: golden files against what a run made, or one run against another.</summary>
public static class FolderComparer
{
    /// <summary>Files that belong to a golden set without being compared.</summary>
    private static readonly string[] s_apart = ["golden.json", "golden.ledger.jsonl", "README.md"];

    /// <summary>Compares all files of both sides by relative name; "name.gz" on either side stands for "name".</summary>
    /// <exception cref="IOException">A folder or file can't be read.</exception>
    /// <exception cref="InvalidDataException">A file is no CSV: the message names the file and the row.</exception>
    public static FolderComparison Compare(string expected, string actual, CompareOptions options, KeyColumns keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(keys);
        var left = Files(expected);
        var right = Files(actual);
        var names = left.Keys.Union(right.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new([.. names.Select(n => CompareFile(n, left.GetValueOrDefault(n), right.GetValueOrDefault(n), options, keys, cancellationToken))], options);
    }

    /// <summary>Relative names and paths of the files of a folder that take part.</summary>
    public static IReadOnlyDictionary<string, string> Files(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(p => (Path: p, Name: Path.GetRelativePath(folder, p).Replace('\\', '/')))
        .Where(f => !s_apart.Contains(f.Name))
        .ToDictionary(f => f.Name.EndsWith(".gz", StringComparison.Ordinal) ? f.Name[..^3] : f.Name, f => f.Path, StringComparer.Ordinal);

    /// <summary>Opens a file, unpacking ".gz".</summary>
    public static Stream Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        return path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    private static FileComparison CompareFile(string name, string? expected, string? actual, CompareOptions options, KeyColumns keys, CancellationToken cancellationToken)
    {
        if (expected is null || actual is null)
        {
            return new() { Name = name, Status = actual is null ? FileStatus.Missing : FileStatus.Unexpected };
        }

        if (AreIdentical(expected, actual, cancellationToken))
        {
            return new() { Name = name, Status = FileStatus.Identical };
        }

        return name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
            ? new FileComparer(name, options, keys).Compare(() => Open(expected), () => Open(actual), cancellationToken)
            : new() { Name = name, Status = FileStatus.Different };
    }

    private static bool AreIdentical(string expected, string actual, CancellationToken cancellationToken)
    {
        var packed = expected.EndsWith(".gz", StringComparison.Ordinal) || actual.EndsWith(".gz", StringComparison.Ordinal);
        if (!packed && new FileInfo(expected).Length != new FileInfo(actual).Length)
        {
            return false;
        }

        using var left = Open(expected);
        using var right = Open(actual);
        var a = new byte[256 * 1024];
        var b = new byte[256 * 1024];
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = left.ReadAtLeast(a, a.Length, throwOnEndOfStream: false);
            if (right.ReadAtLeast(b, b.Length, throwOnEndOfStream: false) != read || !a.AsSpan(0, read).SequenceEqual(b.AsSpan(0, read)))
            {
                return false;
            }

            if (read == 0)
            {
                return true;
            }
        }
    }
}
