using Grpc.Core;
using Grpc.Net.Client;
using Hub.Contracts.Character.V1;
using Hub.Contracts.Ingest.V1;
using Hub.Contracts.Run.V1;

namespace Hub.Client;

/// <summary>A vendor's way to a hub: sends files and goes on by itself after any interruption, reads what became of them. Thread-safe.</summary>
public sealed partial class HubClient : IDisposable
{
    private readonly HubClientOptions _options;
    private readonly HttpMessageHandler? _ownHandler;
    private readonly GrpcChannel _channel;
    private readonly Persistence _persistence;

    /// <summary>A client; connects when it is first used.</summary>
    public HubClient(HubClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _ownHandler = options.Handler is null ? Transport.Create(options) : null;
        _channel = GrpcChannel.ForAddress(options.Server, new GrpcChannelOptions
        {
            HttpHandler = options.Token is { } token ? new TokenHandler(token, options.Handler ?? _ownHandler!) : options.Handler ?? _ownHandler,
            LoggerFactory = options.Logging,
            MaxReceiveMessageSize = 16 * 1024 * 1024,
        });
        _persistence = new Persistence(options);
        Runs = new RunService.RunServiceClient(_channel);
        Ingest = new IngestService.IngestServiceClient(_channel);
        Characters = new CharacterService.CharacterServiceClient(_channel);
    }

    /// <summary>A client with the default options.</summary>
    public HubClient(Uri server)
        : this(new HubClientOptions(server))
    {
    }

    /// <summary>The hub's address.</summary>
    public Uri Server => _options.Server;

    /// <summary>The run service as it is on the wire.</summary>
    public RunService.RunServiceClient Runs { get; }

    /// <summary>The ingest service as it is on the wire.</summary>
    public IngestService.IngestServiceClient Ingest { get; }

    /// <summary>The character service as it is on the wire.</summary>
    public CharacterService.CharacterServiceClient Characters { get; }

    /// <summary>The channel, for other services of the same hub.</summary>
    public ChannelBase Channel => _channel;

    /// <inheritdoc/>
    public void Dispose()
    {
        _channel.Dispose();
        _ownHandler?.Dispose();
    }

    /// <summary>Runs one call until it ends well, can't succeed, or patience has run out.</summary>
    internal Task<T> CallAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken) => _persistence.CallAsync(call, cancellationToken);

    internal static string NewRequestId() => Guid.NewGuid().ToString();
}
