using Grpc.Core;
using Grpc.Net.Compression;
using Grpc.Wire;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Grpc.Net.Client;

/// <summary>A way to a server over HTTP/2, shared by many calls and clients. Thread-safe.</summary>
public sealed partial class GrpcChannel : ChannelBase, IDisposable
{
    internal const int DefaultMaxReceiveMessageSize = 4 * 1024 * 1024;

    private readonly HashSet<ClientCall> _calls = [];
    private readonly HttpMessageInvoker _invoker;
    private readonly bool _disposeInvoker;
    private readonly Dictionary<string, ICompressionProvider> _compression = new(StringComparer.Ordinal);
    private bool _disposed;

    internal GrpcChannel(Uri address, GrpcChannelOptions options)
        : base(address.Authority)
    {
        Address = address;
        MaxSend = options.MaxSendMessageSize;
        MaxReceive = options.MaxReceiveMessageSize;
        HttpVersion = options.HttpVersion ?? System.Net.HttpVersion.Version20;
        HttpVersionPolicy = options.HttpVersionPolicy ?? HttpVersionPolicy.RequestVersionExact;
        ThrowOperationCanceled = options.ThrowOperationCanceledOnCancellation;
        var loggers = options.LoggerFactory ?? (ILoggerFactory?)options.ServiceProvider?.GetService(typeof(ILoggerFactory)) ?? NullLoggerFactory.Instance;
        Logger = loggers.CreateLogger<GrpcChannel>();
        foreach (ICompressionProvider provider in options.CompressionProviders ?? [MessageCompression.Gzip])
        {
            _compression[provider.EncodingName] = provider;
        }

        AcceptEncoding = string.Join(',', _compression.Keys.Prepend(HeaderNames.Identity));
        bool secure = address.Scheme == Uri.UriSchemeHttps;
        if (options.Credentials is not null)
        {
            var configurator = new ChannelConfigurator();
            options.Credentials.InternalPopulateConfiguration(configurator, this);
            if (configurator.IsSecure != secure)
            {
                throw new InvalidOperationException($"The channel credentials are {(configurator.IsSecure ? "TLS" : "insecure")}, but the address is '{address.Scheme}'.");
            }

            CallCredentials = configurator.CallCredentials;
        }

        SendsCallCredentials = secure || options.UnsafeUseInsecureChannelCallCredentials;
        (_invoker, _disposeInvoker) = CreateInvoker(options);
    }

    internal Uri Address { get; }

    internal Version HttpVersion { get; }

    internal HttpVersionPolicy HttpVersionPolicy { get; }

    internal int? MaxSend { get; }

    internal int? MaxReceive { get; }

    internal bool ThrowOperationCanceled { get; }

    internal bool SendsCallCredentials { get; }

    internal string AcceptEncoding { get; }

    internal IReadOnlyList<CallCredentials> CallCredentials { get; } = [];

    internal ILogger Logger { get; }

    internal int RunningCalls
    {
        get
        {
            lock (_calls)
            {
                return _calls.Count;
            }
        }
    }

    /// <summary>Creates a channel.</summary>
    /// <param name="address">Address with scheme http (cleartext HTTP/2) or https, such as <c>http://127.0.0.1:5080</c>.</param>
    public static GrpcChannel ForAddress(string address) => ForAddress(address, new GrpcChannelOptions());

    /// <summary>Creates a channel.</summary>
    /// <param name="address">Address with scheme http (cleartext HTTP/2) or https.</param>
    /// <param name="channelOptions">Options.</param>
    public static GrpcChannel ForAddress(string address, GrpcChannelOptions channelOptions) => ForAddress(new Uri(address), channelOptions);

    /// <summary>Creates a channel.</summary>
    /// <param name="address">Address with scheme http (cleartext HTTP/2) or https.</param>
    public static GrpcChannel ForAddress(Uri address) => ForAddress(address, new GrpcChannelOptions());

    /// <summary>Creates a channel.</summary>
    /// <param name="address">Address with scheme http (cleartext HTTP/2) or https.</param>
    /// <param name="channelOptions">Options.</param>
    public static GrpcChannel ForAddress(Uri address, GrpcChannelOptions channelOptions)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(channelOptions);
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            throw new ArgumentException($"The address '{address}' must be absolute with scheme http or https, such as http://127.0.0.1:5080.", nameof(address));
        }

        if (channelOptions.HttpClient is not null && channelOptions.HttpHandler is not null)
        {
            throw new ArgumentException($"{nameof(GrpcChannelOptions.HttpClient)} and {nameof(GrpcChannelOptions.HttpHandler)} exclude each other.", nameof(channelOptions));
        }

        return new GrpcChannel(address, channelOptions);
    }

    /// <inheritdoc/>
    public override CallInvoker CreateCallInvoker()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return new HttpCallInvoker(this);
    }

    /// <summary>Closes the channel and cancels its running calls.</summary>
    public void Dispose()
    {
        ClientCall[] calls;
        lock (_calls)
        {
            if (_disposed)
            {
                return;
            }

            _disposed = true;
            calls = [.. _calls];
        }

        foreach (ClientCall call in calls)
        {
            call.Dispose();
        }

        if (_disposeInvoker)
        {
            _invoker.Dispose();
        }
    }

    internal ICompressionProvider? FindCompression(string encoding) => _compression.GetValueOrDefault(encoding);

    internal Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _invoker is HttpClient client
            ? client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            : _invoker.SendAsync(request, cancellationToken);

    internal void Register(ClientCall call)
    {
        lock (_calls)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _calls.Add(call);
        }
    }

    internal void Unregister(ClientCall call)
    {
        lock (_calls)
        {
            _calls.Remove(call);
        }
    }

    /// <inheritdoc/>
    protected override Task ShutdownAsyncCore()
    {
        Dispose();
        return Task.CompletedTask;
    }

    private static (HttpMessageInvoker Invoker, bool Dispose) CreateInvoker(GrpcChannelOptions options)
    {
        if (options.HttpClient is not null)
        {
            return (options.HttpClient, options.DisposeHttpClient);
        }

        if (options.HttpHandler is not null)
        {
            return (new HttpMessageInvoker(options.HttpHandler, options.DisposeHttpClient), true);
        }

        return (new HttpMessageInvoker(new SocketsHttpHandler
        {
            EnableMultipleHttp2Connections = true,
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
        }), true);
    }
}
