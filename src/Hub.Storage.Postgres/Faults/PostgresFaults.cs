using System.Globalization;
using Npgsql;

namespace Hub.Storage.Postgres.Faults;

/// <summary>Turns what Npgsql throws into what the caller can act on. No message holds a password, a value or a row.</summary>
internal static class PostgresFaults
{
    /// <summary>Server and database of a connection, for messages.</summary>
    public static string Place(NpgsqlConnection connection) => Place(new NpgsqlConnectionStringBuilder(connection.ConnectionString));

    /// <summary>Server and database of a connection string, for messages.</summary>
    public static string Place(NpgsqlConnectionStringBuilder connection) =>
        string.Create(CultureInfo.InvariantCulture, $"{connection.Host}:{connection.Port}/{connection.Database ?? connection.Username}");

    /// <summary>True for what this class knows to translate.</summary>
    public static bool Knows(Exception exception) => exception is NpgsqlException or TimeoutException or System.Net.Sockets.SocketException
        or IOException { InnerException: System.Net.Sockets.SocketException } or EndOfStreamException or ObjectDisposedException { ObjectName: "NpgsqlConnection" or "NpgsqlConnector" };

    /// <summary>Translates.</summary>
    public static StoreException ToException(Exception exception, string place) => exception is PostgresException answered ? Answered(answered, place) : Lost(exception, place);

    private static StoreException Answered(PostgresException exception, string place)
    {
        var note = $"PostgreSQL {exception.SqlState}: {exception.MessageText}";
        return exception.SqlState switch
        {
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => new(
                StoreFault.Denied,
                $"PostgreSQL {place} に接続を拒否されました（{note}）。--postgres または HUB_POSTGRES のユーザー名とパスワードを確かめてください。",
                $"PostgreSQL at {place} refuses the connection ({note}): check user name and password in --postgres or HUB_POSTGRES.",
                exception),
            PostgresErrorCodes.InvalidCatalogName => new(
                StoreFault.Denied,
                $"PostgreSQL {place} にそのデータベースがありません（{note}）。CREATE DATABASE で作るか、接続文字列の Database を直してください。",
                $"PostgreSQL at {place} has no such database ({note}): make it with CREATE DATABASE, or correct Database in the connection string.",
                exception),
            PostgresErrorCodes.InsufficientPrivilege => new(
                StoreFault.Denied,
                $"PostgreSQL {place} で権限が足りません（{note}）。src/Hub.Storage.Postgres/README.md の役割を管理者に設定してもらってください。",
                $"a right is missing at PostgreSQL {place} ({note}): have the roles of src/Hub.Storage.Postgres/README.md set up.",
                exception),
            PostgresErrorCodes.DiskFull => new(
                StoreFault.Full,
                $"PostgreSQL {place} のディスクに空きがありません（{note}）。空きを作って同じコマンドを再実行すると続きから再開します。",
                $"no room left on the disk of PostgreSQL {place} ({note}): make room; the same command goes on where it stopped.",
                exception),
            PostgresErrorCodes.ReadOnlySqlTransaction => new(
                StoreFault.ReadOnly,
                $"PostgreSQL {place} は読み取り専用です（{note}）。待機系ではなく主系のサーバーを指定してください（接続文字列に Target Session Attributes=primary）。",
                $"PostgreSQL at {place} is read only ({note}): name the primary, not a standby (Target Session Attributes=primary in the connection string).",
                exception),
            PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => new(
                StoreFault.Damaged,
                $"PostgreSQL {place} のデータが壊れています（{note}）。バックアップから戻してください。",
                $"data of PostgreSQL {place} is damaged ({note}): restore it from a backup.",
                exception),
            PostgresErrorCodes.TooManyConnections => new(
                StoreFault.Busy,
                $"PostgreSQL {place} の接続数が上限です（{note}）。接続文字列の Maximum Pool Size を減らすか、max_connections を増やしてください。",
                $"PostgreSQL at {place} takes no more connections ({note}): lower Maximum Pool Size in the connection string, or raise max_connections.",
                exception),
            PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled => new(
                StoreFault.Busy,
                $"PostgreSQL {place} がほかの処理で使用中です（{note}）。",
                $"PostgreSQL at {place} is busy with other work ({note}).",
                exception),
            PostgresErrorCodes.InvalidSqlStatementName or PostgresErrorCodes.DuplicatePreparedStatement => new(
                StoreFault.Failed,
                $"PostgreSQL {place} との間の接続プーラーが準備済みの文に対応していません（{note}）。接続文字列に Max Auto Prepare=0 を指定するか、指定を外してください。",
                $"the pooler before PostgreSQL at {place} does not keep prepared statements ({note}): say Max Auto Prepare=0 in the connection string, or nothing of it.",
                exception),
            PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow => Gone(exception, place, note),
            _ when exception.SqlState.StartsWith("08", StringComparison.Ordinal) || exception.SqlState.StartsWith("53", StringComparison.Ordinal) => Gone(exception, place, note),
            _ => new(
                StoreFault.Failed,
                $"PostgreSQL {place} での処理に失敗しました（{note}）。PostgreSQL のログを確かめてください。",
                $"an operation at PostgreSQL {place} failed ({note}): see PostgreSQL's log.",
                exception),
        };
    }

    private static StoreException Lost(Exception exception, string place) => Gone(exception, place, (exception.InnerException ?? exception).Message);

    private static StoreException Gone(Exception exception, string place, string note) => new(
        StoreFault.Unavailable,
        $"PostgreSQL {place} に接続できません（{note}）。サーバーが起動しているか、接続文字列と経路を確かめてください。同じコマンドを再実行すると続きから再開します。",
        $"PostgreSQL at {place} can't be reached ({note}): check that it runs, the connection string and the network. The same command goes on where it stopped.",
        exception);
}
