using SQLitePCL;

namespace Hub.Storage.Sqlite.Native;

/// <summary>Turns SQLite's result codes into what the caller can act on.</summary>
internal static class Faults
{
    public static StoreException ToException(int result, string path, string detail)
    {
        var folder = Path.GetDirectoryName(path) ?? path;
        var note = detail.Length == 0 ? $"SQLite {result}" : $"SQLite {result}: {detail}";
        return (result & 0xFF) switch
        {
            raw.SQLITE_FULL => new(
                StoreFault.Full,
                $"ディスクの空きがありません: {folder}（{note}）。空きを作るか --data で別のフォルダを指定し、同じコマンドを再実行すると続きから再開します。",
                $"no room left on the disk of {folder} ({note}): make room, or name another folder with --data; the same command goes on where it stopped."),
            raw.SQLITE_READONLY or raw.SQLITE_PERM => new(
                StoreFault.ReadOnly,
                $"書き込めません: {path}（{note}）。フォルダとファイルの権限を確かめるか、--data で書き込めるフォルダを指定してください。",
                $"{path} can't be written ({note}): check the rights of folder and file, or name a writable folder with --data."),
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new(
                StoreFault.Busy,
                $"ほかのプロセスが使用中です: {path}（{note}）。そのプロセスを終了するか、--server で稼働中のハブを指定してください。",
                $"{path} is in use by another process ({note}): end it, or name the running hub with --server."),
            raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => new(
                StoreFault.Damaged,
                $"データベースが壊れています: {path}（{note}）。バックアップから戻すか、--data で新しいフォルダを指定して移行をやり直してください。",
                $"{path} is damaged ({note}): restore it from a backup, or name a new folder with --data and migrate again."),
            raw.SQLITE_CANTOPEN => new(
                StoreFault.Unavailable,
                $"データベースを開けません: {path}（{note}）。フォルダがあるか、権限があるかを確かめてください。",
                $"{path} can't be opened ({note}): check that the folder is there and may be used."),
            raw.SQLITE_IOERR => new(
                StoreFault.Unavailable,
                $"ディスクの読み書きに失敗しました: {path}（{note}）。ディスクの状態と空きを確かめてください。",
                $"reading or writing {path} failed ({note}): check the disk and the room on it."),
            _ => new(
                StoreFault.Unavailable,
                $"データベースの操作に失敗しました: {path}（{note}）。",
                $"an operation on {path} failed ({note})."),
        };
    }
}
