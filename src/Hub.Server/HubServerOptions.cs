using System.Security.Cryptography.X509Certificates;
using Hub.Engine.Plans;
using Hub.Server.Access;
using Hub.Server.Limits;
using Hub.Storage.Secrecy;
using Microsoft.Extensions.Logging;

namespace Hub.Server;

/// <summary>How a hub is served.</summary>
public sealed record HubServerOptions
{
    /// <summary>Address that <c>hub serve</c> listens on unless told otherwise.</summary>
    public static Uri DefaultListen { get; } = new("http://127.0.0.1:5080");

    /// <summary>Address to listen on, cleartext HTTP/2. Port 0: a free one. Default: a free port of the loopback.</summary>
    public Uri Listen { get; init; } = new("http://127.0.0.1:0");

    /// <summary>Folder of the store and the runs' files; created where it is missing.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Where the master key of the embedded store comes from; null: a file beside the data folder, made with the first run. PostgreSQL takes none.</summary>
    public IKeySource? Keys { get; init; }

    /// <summary>Connection string of the PostgreSQL database that holds the runs; empty: the embedded store in the data folder.</summary>
    public string Postgres { get; init; } = "";

    /// <summary>Connection string of the role that owns the database's schema, used at the start to bring it up to date; empty: <see cref="Postgres"/> does that too.</summary>
    public string PostgresOwner { get; init; } = "";

    /// <summary>How long this node may be silent before other nodes over the same <see cref="Postgres"/> take over what it is at. Default: 15 s.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Folders with adapter packs beside the built-in ones.</summary>
    public IReadOnlyList<string> AdapterFolders { get; init; } = [];

    /// <summary>Folder with editions beside the built-in ones; null: "editions" in the data folder, if there is one.</summary>
    public string? EditionFolder { get; init; }

    /// <summary>Folder of installed code tables; null: "tables" in the data folder.</summary>
    public string? TableFolder { get; init; }

    /// <summary>Names of installed code tables laid over those of every pack. Default none.</summary>
    public IReadOnlyList<string> Tables { get; init; } = [];

    /// <summary>Who is let in. Null: everybody who reaches the port may do everything, which is for tests and for a caller that guards it himself; no verb serves like that.</summary>
    public AccessOptions? Access { get; init; }

    /// <summary>What one principal, connection, stream and run may ask; null: as <c>limits.json</c> in the data folder says, else the defaults.</summary>
    public HubLimits? Limits { get; init; }

    /// <summary>Certificate to serve TLS with; null: cleartext.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Where adapters' plans come from; null: adapter packs. For tests.</summary>
    internal IPlanSource? Plans { get; init; }

    /// <summary>Batches mapped at the same time. Default: one per processor.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>How long streams may go on once the hub is told to stop, and after that, how long calls may take to end. Default: 10 s.</summary>
    public TimeSpan StopTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Where the hub logs; null: nowhere.</summary>
    public ILoggerFactory? Logging { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
