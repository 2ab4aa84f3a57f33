using System.CommandLine;
using Hub.Access.Tokens;
using Hub.Client;
using Hub.Server;
using Hub.Server.Access;
using Microsoft.Extensions.Logging;

namespace Hub.Cli.Shell;

/// <summary>A client and the hub behind it: the one that --server names, else one in this process on the embedded store.</summary>
internal sealed class HubConnection : IAsyncDisposable
{
    private readonly HubServer? _own;
    private readonly ILoggerFactory? _logging;

    private HubConnection(HubClient client, HubServer? own, ILoggerFactory? logging, string dataFolder)
    {
        Client = client;
        _own = own;
        _logging = logging;
        DataFolder = dataFolder;
    }

    /// <summary>Speaks to the hub.</summary>
    public HubClient Client { get; }

    /// <summary>True when the hub runs in this process.</summary>
    public bool IsEmbedded => _own is not null;

    /// <summary>Folder of the embedded store; of no meaning for another's hub.</summary>
    public string DataFolder { get; }

    /// <summary>Starts a hub on a free port of the loopback and connects to it.</summary>
    public static async Task<HubConnection> StartAsync(HubServerOptions options, CancellationToken cancellationToken)
    {
        // Others on this machine reach the loopback, too: the hub takes calls from this process alone.
        var token = AccessToken.Create();
        var access = new AccessOptions(Path.Combine(options.DataFolder, AccessOptions.FolderName)) { LocalToken = token, LocalName = Environment.UserName };

        // Its log is the terminal, and a fault of the hub itself all that is told there: of everything else the verb speaks.
        var logging = LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Critical).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Critical));
        try
        {
            var own = await HubServer.StartAsync(options with { Access = access, Logging = logging }, cancellationToken);
            return new HubConnection(new HubClient(new HubClientOptions(own.Uri) { Token = token.Reveal() }), own, logging, options.DataFolder);
        }
        catch
        {
            logging.Dispose();
            throw;
        }
    }

    /// <summary>Connects to the hub that the command line names, else starts one.</summary>
    public static Task<HubConnection> OpenAsync(ParseResult line, HubOptions options, CancellationToken cancellationToken)
    {
        var folder = line.GetRequiredValue(options.Data);
        if (line.GetValue(options.Server) is not { } server)
        {
            return StartAsync(new HubServerOptions { DataFolder = folder, AdapterFolders = line.GetRequiredValue(options.Packs), Keys = options.Key.Of(line, folder) }, cancellationToken);
        }

        var patience = TimeSpan.FromSeconds(line.GetValue(options.Patience));
        return Task.FromResult(new HubConnection(new HubClient(options.Credentials.Apply(line, new HubClientOptions(server) { Patience = patience })), null, null, folder));
    }

    /// <summary>Where a file of a run lies, as a user would open it; null when the hub is somewhere else.</summary>
    public string? PathOf(string run, string file) => IsEmbedded ? Path.Combine(DataFolder, "runs", run, file) : null;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_own is not null)
        {
            await _own.DisposeAsync();
            _logging?.Dispose();
        }
    }
}
