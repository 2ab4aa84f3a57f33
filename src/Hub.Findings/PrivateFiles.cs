namespace Hub.Findings;

/// <summary>Files and folders that only their owner may read: whatever the hub keeps or passes through the disk. On Windows they have the rights of the folder above.</summary>
public static class PrivateFiles
{
    private const int BufferLength = 4096;
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    /// <summary>Makes a folder that only its owner may enter, and those above it that are missing; one that is there keeps the rights it was given.</summary>
    public static void CreateFolder(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else if (!Directory.Exists(path))
        {
            if (Path.GetDirectoryName(path) is { } above)
            {
                CreateFolder(above);
            }

            Directory.CreateDirectory(path, Owner | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Replaces a file whole: there is never a half of it.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        var part = $"{path}.{Environment.ProcessId}.part";
        using (var file = Create(part))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        File.Move(part, path, overwrite: true);
    }

    /// <summary>Makes a file to be written, or empties the one that is there.</summary>
    public static FileStream Create(string path, int bufferSize = BufferLength) => Open(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize);

    /// <summary>Opens a file; where it has to be made, it is its owner's alone.</summary>
    public static FileStream Open(string path, FileMode mode, FileAccess access, FileShare share, int bufferSize = BufferLength, FileOptions options = FileOptions.None)
    {
        var how = new FileStreamOptions { Mode = mode, Access = access, Share = share, BufferSize = bufferSize, Options = options };
        if (!OperatingSystem.IsWindows() && mode is not (FileMode.Open or FileMode.Truncate))
        {
            how.UnixCreateMode = Owner;
        }

        return new FileStream(path, how);
    }

    /// <summary>Opens a file to be written at its end.</summary>
    public static FileStream Append(string path) => Open(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read);

    /// <summary>Waits for its turn; the lock ends when it is disposed, or with the process.</summary>
    /// <exception cref="IOException">Somebody else held it for 10 seconds.</exception>
    public static FileStream Lock(string path)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return Open(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
            }
            catch (IOException) when (TimeProvider.System.GetElapsedTime(start) < s_patience)
            {
                Thread.Sleep(10);
            }
        }
    }
}
