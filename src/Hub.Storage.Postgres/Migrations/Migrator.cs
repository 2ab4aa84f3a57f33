using Hub.Storage.Postgres.Faults;
using Npgsql;

namespace Hub.Storage.Postgres.Migrations;

/// <summary>Brings a database to the present schema. Several nodes may start at once: one does it, the others wait and find it done.</summary>
internal static class Migrator
{
    /// <summary>"HUB1": the advisory lock of whoever migrates.</summary>
    private const long LockKey = 0x48554231;

    private const int OldestServer = 15;

    /// <summary>Reads the catalog itself: to_regclass may say what its session remembers from before it waited for the lock.</summary>
    private const string TableExists = "SELECT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'hub' AND c.relname = 'migrations')";

    /// <summary>Applies what is missing, in one transaction.</summary>
    public static async ValueTask ApplyAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await CheckServerAsync(connection, cancellationToken);
        var applied = await AppliedAsync(connection, cancellationToken);
        if (applied.SetEquals(Migration.All.Select(m => m.Version)))
        {
            return;
        }

        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await RunAsync(connection, $"SELECT pg_advisory_xact_lock({LockKey})", cancellationToken);
        applied = await AppliedAsync(connection, cancellationToken);
        var newest = Migration.All[^1].Version;
        if (applied.Count > 0 && applied.Max > newest)
        {
            throw new StoreException(
                StoreFault.Version,
                $"データベース {PostgresFaults.Place(connection)} は新しい版のハブが作成しました（形式 {applied.Max}、この版は {newest} まで）。新しい版のハブを使ってください。",
                $"database {PostgresFaults.Place(connection)} was made by a newer hub (format {applied.Max}, this one knows {newest}): use the newer hub.");
        }

        if (applied.Count == 0)
        {
            await RunAsync(
                connection,
                """
                CREATE SCHEMA IF NOT EXISTS hub;
                CREATE SCHEMA IF NOT EXISTS hub_rows;
                CREATE TABLE hub.migrations (version integer PRIMARY KEY, name text NOT NULL, applied_by text NOT NULL DEFAULT current_user, apply_time timestamptz NOT NULL DEFAULT now())
                """,
                cancellationToken);
        }

        foreach (var migration in Migration.All.Where(m => !applied.Contains(m.Version)))
        {
            await RunAsync(connection, migration.Sql, cancellationToken);
            await using var note = new NpgsqlCommand("INSERT INTO hub.migrations (version, name) VALUES ($1, $2)", connection)
            {
                Parameters = { new() { Value = migration.Version }, new() { Value = migration.Name } },
            };
            await note.ExecuteNonQueryAsync(cancellationToken);
        }

        await GrantAsync(connection, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Rights of the roles hub_app and hub_reader, where an administrator made them (README.md).</summary>
    private static async ValueTask GrantAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (await ScalarAsync(connection, "SELECT count(*) FROM pg_roles WHERE rolname = 'hub_app'", cancellationToken) is 1L)
        {
            await RunAsync(
                connection,
                """
                GRANT USAGE ON SCHEMA hub, hub_rows TO hub_app;
                GRANT SELECT, INSERT, UPDATE, DELETE ON hub.runs, hub.streams, hub.row_counts, hub.quarantine, hub.findings, hub.supplied, hub.requests, hub.kept_blocks, hub.gaiji, hub.nodes TO hub_app;
                GRANT SELECT ON hub.migrations, hub.row_tables TO hub_app;
                GRANT EXECUTE ON FUNCTION hub.prepare_rows(bigint, text, text, text, text, text[], text[], text[], boolean[], boolean[], text[]),
                  hub.order_rows(bigint, text), hub.publish_rows(bigint), hub.drop_rows(bigint), hub.erase_rows(bigint) TO hub_app;
                """,
                cancellationToken);
        }

        if (await ScalarAsync(connection, "SELECT count(*) FROM pg_roles WHERE rolname = 'hub_reader'", cancellationToken) is 1L)
        {
            await RunAsync(connection, "GRANT USAGE ON SCHEMA hub TO hub_reader; GRANT SELECT ON hub.committed_runs TO hub_reader", cancellationToken);
        }
    }

    private static async ValueTask CheckServerAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (connection.PostgreSqlVersion.Major < OldestServer)
        {
            throw new StoreException(
                StoreFault.Version,
                $"PostgreSQL {connection.PostgreSqlVersion} は古すぎます（{PostgresFaults.Place(connection)}）。{OldestServer} 以上のサーバーを指定してください。",
                $"PostgreSQL {connection.PostgreSqlVersion} at {PostgresFaults.Place(connection)} is too old: name a server of version {OldestServer} or later.");
        }

        if (await ScalarAsync(connection, "SHOW server_encoding", cancellationToken) is string encoding and not "UTF8")
        {
            throw new StoreException(
                StoreFault.Version,
                $"データベース {PostgresFaults.Place(connection)} の文字コードは {encoding} です。CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0 で作り直してください。",
                $"database {PostgresFaults.Place(connection)} has encoding {encoding}: make it with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.");
        }
    }

    private static async ValueTask<SortedSet<int>> AppliedAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        await ScalarAsync(connection, TableExists, cancellationToken) is true
            && await ScalarAsync(connection, "SELECT array_agg(version) FROM hub.migrations", cancellationToken) is int[] versions
            ? [.. versions]
            : [];

    private static async ValueTask RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async ValueTask<object?> ScalarAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(cancellationToken);
    }
}
