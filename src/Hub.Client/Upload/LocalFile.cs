namespace Hub.Client.Upload;

/// <summary>A file as it was when the migration began.</summary>
internal sealed record LocalFile(SourceFile Source, long Size, DateTime Written)
{
    /// <summary>Looks at a file; one that can't be read is refused before anything is sent.</summary>
    public static LocalFile Inspect(SourceFile source)
    {
        try
        {
            using var stream = Open(source.Path);
            return new LocalFile(source, stream.Length, File.GetLastWriteTimeUtc(source.Path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Unreadable(source, exception);
        }
    }

    public static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan | FileOptions.Asynchronous);

    /// <summary>Refuses a file that is not what it was.</summary>
    public void ThrowIfChanged(long size)
    {
        if (size != Size || File.GetLastWriteTimeUtc(Source.Path) != Written)
        {
            throw new HubException(
                HubFault.SourceFile,
                $"ファイル {Source.Path} は送信中に変わりました。書き込み中のプログラムを止め、--restart で最初から送り直してください。",
                $"file {Source.Path} changed while it was sent: stop what writes to it and send it from the start with --restart.");
        }
    }

    private static HubException Unreadable(SourceFile source, Exception exception) => exception is FileNotFoundException or DirectoryNotFoundException
        ? new HubException(
            HubFault.SourceFile,
            $"ファイル {source.Path} がありません。パスを確かめてください。",
            $"there is no file {source.Path}: check the path.",
            exception)
        : new HubException(
            HubFault.SourceFile,
            $"ファイル {source.Path} を読めません（{exception.Message}）。権限を確かめてください。",
            $"file {source.Path} can't be read ({exception.Message}): check its rights.",
            exception);
}
