using Hub.Storage.Runs;

namespace Hub.Engine.Deletion;

/// <summary>
/// The folder of a run on its way out. Each file is overwritten before it goes: on a plain disk nothing of it is left. On copy-on-write file systems, SSDs and in snapshots older
/// blocks may outlive that, which only an encrypted volume helps against.
/// </summary>
internal static class ErasedFolder
{
    private static readonly EnumerationOptions s_all = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    /// <summary>How many files and bytes there are.</summary>
    public static IReadOnlyList<DeletedCount> Count(string folder)
    {
        List<FileInfo> files = Directory.Exists(folder) ? [.. new DirectoryInfo(folder).EnumerateFiles("*", s_all)] : [];
        return files.Count == 0 ? [] : [new DeletedCount(DeletedCount.Files, files.Count), new DeletedCount(DeletedCount.FileBytes, files.Sum(f => f.Length))];
    }

    /// <summary>Overwrites and deletes everything in the folder, and the folder. Done again it does the rest.</summary>
    public static void Erase(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        var zeros = new byte[256 * 1024];
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", s_all))
        {
            // What a link leads to is not the run's.
            if (file.LinkTarget is null)
            {
                Overwrite(file.FullName, zeros);
            }

            file.Delete();
        }

        Directory.Delete(folder, recursive: true);
    }

    private static void Overwrite(string path, byte[] zeros)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, 0);
        for (var left = file.Length; left > 0; left -= zeros.Length)
        {
            file.Write(zeros, 0, (int)Math.Min(left, zeros.Length));
        }

        file.Flush(flushToDisk: true);
    }
}
