using System.Collections.Concurrent;
using Hub.Storage.Postgres.Copying;
using Hub.Storage.Postgres.Faults;
using Hub.Storage.Postgres.Migrations;
using Npgsql;

namespace Hub.Storage.Postgres;

/// <summary>
/// The store for production and for several nodes: PostgreSQL 15 or later. Every method is one transaction at READ COMMITTED; a lock per run, shared by those
/// who add to it and exclusive for those who change its state, makes a check see everything that was written before it. Nothing is tried again here.
/// </summary>
public sealed partial class PostgresStore : IHubStore
{
    private readonly NpgsqlDataSource _source;
    private readonly PostgresStoreOptions _options;
    private readonly string _place;
    private readonly ConcurrentDictionary<string, long> _runKeys = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(long Run, string Group), RowTable> _tables = new();


    // Writes that wait for the one before hold no more than half of the connections, so that it always gets one.
    private readonly SemaphoreSlim _early;

    private PostgresStore(NpgsqlDataSource source, PostgresStoreOptions options, string place, int connections)
    {
        _early = new SemaphoreSlim(connections / 2);
        _source = source;
        _options = options;
        _place = place;
    }

    /// <summary>Name of this node, by which it holds runs and streams.</summary>
    public string Node => _options.Node;

    /// <summary>Server and database, without user and password, such as "PostgreSQL db:5432/hub".</summary>
    public string Place => $"PostgreSQL {_place}";

    /// <summary>Opens the store, creating or updating its schema. Fails with <see cref="StoreException"/> that names the server and the fix.</summary>
    public static async ValueTask<PostgresStore> OpenAsync(PostgresStoreOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var settings = Parse(options, options.Connection);
        var place = PostgresFaults.Place(settings);
        try
        {
            await using (var migrating = new NpgsqlConnection(options.OwnerConnection.Length > 0 ? Parse(options, options.OwnerConnection).ConnectionString : settings.ConnectionString))
            {
                await migrating.OpenAsync(cancellationToken);
                await Migrator.ApplyAsync(migrating, cancellationToken);
            }

            var source = await KeptStatements.OpenAsync(settings, cancellationToken);
            try
            {
                await using var connection = await source.OpenConnectionAsync(cancellationToken);
                await using var probe = new NpgsqlCommand("SELECT count(*) FROM hub.runs WHERE false", connection);
                await probe.ExecuteScalarAsync(cancellationToken);
                var store = new PostgresStore(source, options, place, settings.MaxPoolSize);
                await store.RenewAsync(cancellationToken);
                return store;
            }
            catch
            {
                await source.DisposeAsync();
                throw;
            }
        }
        catch (Exception exception) when (PostgresFaults.Knows(exception))
        {
            throw PostgresFaults.ToException(exception, place);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await LeaveAsync();
        }
        catch (StoreException)
        {
            // The database is gone: what this node held ends with its lease.
        }

        await _source.DisposeAsync();
        _early.Dispose();
    }

    private static NpgsqlConnectionStringBuilder Parse(PostgresStoreOptions options, string connection)
    {
        NpgsqlConnectionStringBuilder settings;
        try
        {
            settings = new NpgsqlConnectionStringBuilder(connection);
        }
        catch (ArgumentException exception)
        {
            // Its message may repeat the value, which may be the password.
            throw Unreadable(exception);
        }

        if (string.IsNullOrEmpty(settings.Host))
        {
            throw Unreadable(null);
        }

        SetDefault(settings, "Maximum Pool Size", options.MaxConnections);
        SetDefault(settings, "Application Name", "hub");
        SetDefault(settings, "Timeout", 10);
        SetDefault(settings, "Command Timeout", 0);
        SetDefault(settings, "TCP Keepalive", true);
        SetDefault(settings, "TCP Keepalive Time", 10);
        SetDefault(settings, "TCP Keepalive Interval", 5);
        settings.IncludeErrorDetail = false;
        return settings;
    }

    private static void SetDefault(NpgsqlConnectionStringBuilder settings, string key, object value)
    {
        if (!settings.ShouldSerialize(key))
        {
            settings[key] = value;
        }
    }

    private static StoreException Unreadable(Exception? exception) => new(
        StoreFault.Denied,
        "PostgreSQL の接続文字列を解釈できません。Host=…;Port=5432;Database=…;Username=…;Password=… の形で --postgres または HUB_POSTGRES に指定してください。",
        "the PostgreSQL connection string can't be read: give --postgres or HUB_POSTGRES one like Host=…;Port=5432;Database=…;Username=…;Password=….",
        exception is null ? null : new FormatException("connection string"));
}
