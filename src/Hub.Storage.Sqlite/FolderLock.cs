using Hub.Findings;

namespace Hub.Storage.Sqlite;

/// <summary>Keeps a second hub out of a data folder. The operating system lets go of it when the process ends, however it ends.</summary>
internal static class FolderLock
{
    private const string FileName = "hub.lock";

    /// <summary>Creates the folder and takes the lock.</summary>
    public static FileStream Take(string folder)
    {
        CreateFolder(folder);
        try
        {
            return PrivateFiles.Open(Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw ReadOnly(folder, exception);
        }
        catch (IOException exception) when (exception is DirectoryNotFoundException or PathTooLongException || DiskFaults.IsReadOnly(exception))
        {
            throw ReadOnly(folder, exception);
        }
        catch (IOException exception) when (DiskFaults.IsFull(exception))
        {
            throw Full(folder, exception);
        }
        catch (IOException exception)
        {
            throw new StoreException(
                StoreFault.Busy,
                $"データフォルダ {folder} はほかのハブが使用中です。そのハブを終了するか、--server でそのハブを、--data で別のフォルダを指定してください。",
                $"the data folder {folder} is in use by another hub: end it, name it with --server, or name another folder with --data.",
                exception);
        }
    }

    private static void CreateFolder(string folder)
    {
        try
        {
            PrivateFiles.CreateFolder(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw DiskFaults.IsFull(exception) ? Full(folder, exception) : ReadOnly(folder, exception);
        }
    }

    private static StoreException Full(string folder, Exception exception) => new(
        StoreFault.Full,
        $"ディスクの空きがありません: {folder}。空きを作るか、--data で別のフォルダを指定してください。",
        $"no room left on the disk of {folder}: make room, or name another folder with --data.",
        exception);

    private static StoreException ReadOnly(string folder, Exception exception) => new(
        StoreFault.ReadOnly,
        $"データフォルダ {folder} に書き込めません（{exception.Message}）。権限を確かめるか、--data で書き込めるフォルダを指定してください。",
        $"the data folder {folder} can't be written ({exception.Message}): check its rights, or name a writable folder with --data.",
        exception);
}
