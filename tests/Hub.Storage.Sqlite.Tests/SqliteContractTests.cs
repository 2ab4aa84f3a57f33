using Hub.Storage.Contract;
using Hub.Storage.Secrecy;

namespace Hub.Storage.Sqlite.Tests;

/// <summary>SQLite does what every store must do.</summary>
public sealed class SqliteContractTests : StoreContract, IDisposable
{
    private readonly GivenKeys _keys = new(new MasterKeys(MasterKey.Create()));
    private readonly string _folder = Directory.CreateTempSubdirectory("hub-sqlite-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    protected override ValueTask<IHubStore> OpenStoreAsync() => ValueTask.FromResult<IHubStore>(SqliteStore.Open(new SqliteStoreOptions(_folder, _keys)));
}
