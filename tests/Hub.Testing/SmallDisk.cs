using System.Diagnostics;

namespace Hub.Testing;

/// <summary>A disk of a few hundred kilobytes, to be filled: a tmpfs, which only root may mount.</summary>
public sealed class SmallDisk : IDisposable
{
    private SmallDisk(string folder) => Folder = folder;

    /// <summary>Where it is mounted.</summary>
    public string Folder { get; }

    /// <summary>Why there can't be one here; null: there can.</summary>
    public static string? Missing => !OperatingSystem.IsLinux() || Environment.UserName != "root" ? "Only root mounts a small disk, on Linux."
        : Requirement.Tools("mount", "umount") is { } tools ? tools
        : Probe();

    /// <summary>Mounts one.</summary>
    public static SmallDisk Mount(int kilobytes)
    {
        var folder = Directory.CreateTempSubdirectory("hub-disk-").FullName;
        return Run("mount", "-t", "tmpfs", "-o", $"size={kilobytes}k,mode=0700", "tmpfs", folder) == 0 ? new SmallDisk(folder) : throw new IOException($"{folder}: mount failed");
    }

    /// <summary>Takes what room is left.</summary>
    public void Fill()
    {
        try
        {
            using var file = new FileStream(Path.Combine(Folder, "filler"), FileMode.Append, FileAccess.Write, FileShare.None, 0);
            while (true)
            {
                file.Write(new byte[512]);
            }
        }
        catch (IOException)
        {
            // Full, as it should be.
        }
    }

    /// <summary>Gives the room back.</summary>
    public void Empty() => File.Delete(Path.Combine(Folder, "filler"));

    /// <inheritdoc/>
    public void Dispose()
    {
        Run("umount", "-l", Folder);
        Directory.Delete(Folder);
    }

    private static string? Probe()
    {
        try
        {
            Mount(64).Dispose();
            return null;
        }
        catch (IOException exception)
        {
            return exception.Message;
        }
    }

    private static int Run(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        return process.WaitForExit(TimeSpan.FromSeconds(20)) ? process.ExitCode : -1;
    }
}
