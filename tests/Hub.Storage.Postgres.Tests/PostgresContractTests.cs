using Hub.Storage.Contract;
using Hub.Testing.Postgres;

namespace Hub.Storage.Postgres.Tests;

/// <summary>PostgreSQL does what every store must do.</summary>
public sealed class PostgresContractTests : StoreContract
{
    private string? _database;

    protected override async ValueTask<IHubStore> OpenStoreAsync() =>
        await PostgresStore.OpenAsync(new PostgresStoreOptions(_database ??= PostgresServer.Shared.CreateDatabase()), None);
}
