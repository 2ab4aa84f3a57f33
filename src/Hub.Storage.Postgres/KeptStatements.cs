using Hub.Storage.Postgres.Faults;
using Npgsql;

namespace Hub.Storage.Postgres;

/// <summary>
/// Has what is asked again and again (each checkpoint, each call) kept as prepared statements, so that PostgreSQL parses it once a connection. They belong to a session: behind
/// a pooler that gives each transaction another one their names stand for nothing there, or for another statement. So they are kept only where the server itself is at the other end,
/// which shows in the session's number: a pooler announces one of its own.
/// </summary>
internal static class KeptStatements
{
    private const string Setting = "Max Auto Prepare";
    private const int Most = 30;
    private const int FromUse = 2;

    /// <summary>Connections for the settings. Where these say how many statements are to be kept, they are taken at their word.</summary>
    public static async ValueTask<NpgsqlDataSource> OpenAsync(NpgsqlConnectionStringBuilder settings, CancellationToken cancellationToken)
    {
        var plain = NpgsqlDataSource.Create(settings);
        if (settings.ShouldSerialize(Setting))
        {
            return plain;
        }

        try
        {
            await using var connection = await plain.OpenConnectionAsync(cancellationToken);
            if (!await IsServerAsync(connection, cancellationToken))
            {
                return plain;
            }
        }
        catch
        {
            await plain.DisposeAsync();
            throw;
        }

        await plain.DisposeAsync();
        var place = PostgresFaults.Place(settings);
        var builder = new NpgsqlDataSourceBuilder(settings.ConnectionString)
        {
            ConnectionStringBuilder = { MaxAutoPrepare = Most, AutoPrepareMinUsages = FromUse },
        };
        builder.UsePhysicalConnectionInitializer(_ => throw new NotSupportedException("The store opens its connections asynchronously."), c => RequireServerAsync(c, place));
        return builder.Build();
    }

    /// <summary>Fails where something else than the server has taken its place since.</summary>
    private static async Task RequireServerAsync(NpgsqlConnection connection, string place)
    {
        if (!await IsServerAsync(connection, CancellationToken.None))
        {
            throw new StoreException(
                StoreFault.Failed,
                $"PostgreSQL {place} との間に接続プーラー（PgBouncer など）が入ったため、準備済みの文を安全に使えません。ハブを再起動するか、接続文字列に {Setting}=0 を指定してください。同じコマンドを再実行すると続きから再開します。",
                $"a pooler (such as PgBouncer) has come between the hub and PostgreSQL at {place}, so that prepared statements can't be trusted: start the hub again, or say {Setting}=0 in the connection string. The same command goes on where it stopped.");
        }
    }

    private static async ValueTask<bool> IsServerAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT pg_backend_pid()", connection);
        return await command.ExecuteScalarAsync(cancellationToken) is int session && session == connection.ProcessID;
    }
}
