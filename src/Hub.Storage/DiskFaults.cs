namespace Hub.Storage;

/// <summary>Tells a disk that has no room, or that may not be written, from other failures of files, and says what to do.</summary>
public static class DiskFaults
{
    // EROFS = 30, ENOSPC = 28, EDQUOT = 122 on Linux; .NET keeps errno as HResult for codes that it does not know better. Windows: ERROR_DISK_FULL.
    private const int ReadOnlyDisk = 30;
    private const int NoSpace = 28;
    private const int NoQuota = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>True when no room is left, on the disk or of what the user may have of it.</summary>
    public static bool IsFull(Exception exception) =>
        exception is IOException io and not StoreException && (io.HResult is NoSpace or NoQuota or WindowsDiskFull || io.Message.Contains("No space", StringComparison.OrdinalIgnoreCase));

    /// <summary>True when the place may not be written.</summary>
    public static bool IsReadOnly(Exception exception) =>
        exception is UnauthorizedAccessException || (exception is IOException io and not StoreException && (io.HResult == ReadOnlyDisk || io.Message.Contains("Read-only", StringComparison.OrdinalIgnoreCase)));

    /// <summary>The failure of a file that the hub itself keeps (audit, report, standard file) as one of the store; null: it is something else.</summary>
    public static StoreException? ToException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return IsFull(exception)
            ? new StoreException(
                StoreFault.Full,
                $"ハブのディスクに空きがありません（{exception.Message}）。空きを作り、同じコマンドを再実行してください。続きから再開します。",
                $"no room left on the hub's disk ({exception.Message}): make room and run the same command again, it goes on where it stopped.",
                exception)
            : IsReadOnly(exception)
            ? new StoreException(
                StoreFault.ReadOnly,
                $"ハブが自身のファイルに書き込めません（{exception.Message}）。フォルダとファイルの権限を確かめてください。",
                $"the hub can't write a file of its own ({exception.Message}): check the rights of folder and file.",
                exception)
            : null;
    }
}
