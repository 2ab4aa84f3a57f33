using Hub.Storage;

namespace Hub.Cli.Shell;

/// <summary>What to say of a file that can't be read or written, in the user's language and with the fix.</summary>
internal static class DiskTrouble
{
    /// <summary>The text; what the system said of it stands in it, as that names the file.</summary>
    public static string Describe(CliContext context, Exception exception) => exception switch
    {
        _ when DiskFaults.IsReadOnly(exception) => context.Text(
            $"権限がないため読み書きできません。フォルダとファイルの権限を確かめてください（{exception.Message}）",
            $"not allowed to read or write: check the rights of the folder and the file ({exception.Message})"),
        FileNotFoundException or DirectoryNotFoundException => context.Text(
            $"ファイルまたはフォルダがありません。パスを確かめてください（{exception.Message}）",
            $"there is no such file or folder: check the path ({exception.Message})"),
        _ when DiskFaults.IsFull(exception) => context.Text(
            $"ディスクに空きがありません。空けてから同じコマンドをもう一度実行してください（{exception.Message}）",
            $"no room left on the disk: make room, then run the same command again ({exception.Message})"),
        _ => context.Text(
            $"ファイルを読み書きできません（{exception.Message}）",
            $"a file can't be read or written ({exception.Message})"),
    };
}
