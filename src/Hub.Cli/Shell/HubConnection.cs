using System.CommandLine;
using Hub.Client;
using Hub.Server;

namespace Hub.Cli.Shell;

/// <summary>A client and the hub behind it: the one that --server names, else one in this process on the embedded store.</summary>
internal sealed class HubConnection : IAsyncDisposable
{
    private readonly HubServer? _own;

    private HubConnection(HubClient client, HubServer? own, string dataFolder)
    {
        Client = client;
        _own = own;
        DataFolder = dataFolder;
    }

    /// <summary>Speaks to the hub.</summary>
    public HubClient Client { get; }

    /// <summary>True when the hub runs in this process.</summary>
    public bool IsEmbedded => _own is not null;

    /// <summary>Folder of the embedded store; of no meaning for another's hub.</summary>
    public string DataFolder { get; }

    /// <summary>Connects, or starts a hub on a free port of the loopback first.</summary>
    public static async Task<HubConnection> OpenAsync(Uri? server, string dataFolder, IReadOnlyList<string> adapters, CancellationToken cancellationToken)
    {
        if (server is not null)
        {
            return new HubConnection(new HubClient(server), null, dataFolder);
        }

        var own = await HubServer.StartAsync(new HubServerOptions { DataFolder = dataFolder, AdapterFolders = adapters }, cancellationToken);
        return new HubConnection(new HubClient(own.Uri), own, dataFolder);
    }

    /// <inheritdoc cref="OpenAsync(Uri?, string, IReadOnlyList{string}, CancellationToken)"/>
    public static Task<HubConnection> OpenAsync(ParseResult line, HubOptions options, CancellationToken cancellationToken) =>
        OpenAsync(line.GetValue(options.Server), line.GetRequiredValue(options.Data), line.GetRequiredValue(options.Adapters), cancellationToken);

    /// <summary>Where a file of a run lies, as a user would open it; null when the hub is somewhere else.</summary>
    public string? PathOf(string run, string file) => IsEmbedded ? Path.Combine(DataFolder, "runs", run, file) : null;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_own is not null)
        {
            await _own.DisposeAsync();
        }
    }
}
