using Hub.Storage.Secrecy;

namespace Hub.Storage.Sqlite;

/// <summary>Where the embedded store lies and how it behaves.</summary>
/// <param name="Folder">Folder of the database; created where it is missing.</param>
/// <param name="Keys">Where the master key comes from that all data of runs is encrypted under.</param>
public sealed record SqliteStoreOptions(string Folder, IKeySource Keys)
{
    /// <summary>How long to wait for another process that holds the file. Default: 10 s.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Most pages of 16 KiB that the file may have; 0: no limit. For tests of a full disk.</summary>
    public long MaxPages { get; init; }
}
