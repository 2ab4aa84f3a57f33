using Grpc.Core;
using Grpc.Net.Compression;
using Grpc.Wire;
using Microsoft.Extensions.Logging;

namespace Grpc.Net.Client;

internal sealed partial class ClientCall
{
    private const string UserAgent = "grpc-dotnet-hub/0.1";

    /// <summary>Serialises a message of the request.</summary>
    /// <typeparam name="T">Message type.</typeparam>
    /// <param name="serializer">Where to.</param>
    /// <param name="marshaller">Its marshaller.</param>
    /// <param name="message">The message.</param>
    /// <param name="flags">Flags of the write.</param>
    public ReadOnlyMemory<byte> Serialize<T>(FrameSerializer serializer, Marshaller<T> marshaller, T message, WriteFlags flags)
    {
        ICompressionProvider? compression = RequestEncoding is null || (flags & WriteFlags.NoCompress) != 0 ? null : _channel.FindCompression(RequestEncoding);
        return serializer.Write(marshaller, message, _channel.MaxSend, compression, level: null);
    }

    /// <summary>The body of a request of one message.</summary>
    /// <typeparam name="T">Message type.</typeparam>
    /// <param name="marshaller">Its marshaller.</param>
    /// <param name="message">The message.</param>
    public MessageContent CreateContent<T>(Marshaller<T> marshaller, T message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new MessageContent(Serialize(new FrameSerializer(), marshaller, message, Options.WriteOptions?.Flags ?? default));
    }

    private async Task<HttpResponseMessage> SendAsync(HttpContent content)
    {
        Metadata? credentials = await GetCredentialsAsync().ConfigureAwait(false);
        TimeSpan delay = TimeSpan.FromMilliseconds(50);
        while (true)
        {
            CancellationToken.ThrowIfCancellationRequested();
            HttpRequestMessage request = CreateRequest(content, credentials);
            try
            {
                return await _channel.SendAsync(request, CancellationToken).ConfigureAwait(false);
            }
            catch (HttpRequestException exception) when (Options.IsWaitForReady && IsNotConnected(exception))
            {
                await Task.Delay(delay, CancellationToken).ConfigureAwait(false);
                delay = TimeSpan.FromTicks(Math.Min(delay.Ticks * 8 / 5, TimeSpan.TicksPerSecond * 5));
            }
        }
    }

    private static bool IsNotConnected(HttpRequestException exception) =>
        exception.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError;

    private HttpRequestMessage CreateRequest(HttpContent content, Metadata? credentials)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_channel.Address, _method.FullName))
        {
            Version = _channel.HttpVersion,
            VersionPolicy = _channel.HttpVersionPolicy,
            Content = content,
        };
        request.Headers.TryAddWithoutValidation("te", "trailers");
        request.Headers.TryAddWithoutValidation(HeaderNames.AcceptEncoding, _channel.AcceptEncoding);
        if (RequestEncoding is not null)
        {
            request.Headers.TryAddWithoutValidation(HeaderNames.Encoding, RequestEncoding);
        }

        if (_deadline != DateTime.MaxValue)
        {
            request.Headers.TryAddWithoutValidation(HeaderNames.Timeout, TimeoutCoding.Encode(_deadline - Now));
        }

        if (_host is not null)
        {
            request.Headers.Host = _host;
        }

        AddMetadata(request, Options.Headers);
        AddMetadata(request, credentials);
        request.Headers.TryAddWithoutValidation("user-agent", UserAgent);
        return request;
    }

    private static void AddMetadata(HttpRequestMessage request, Metadata? metadata)
    {
        if (metadata is null)
        {
            return;
        }

        foreach (Metadata.Entry entry in metadata)
        {
            if (entry.Key != HeaderNames.CompressionRequest && !MetadataCoding.IsReserved(entry.Key))
            {
                request.Headers.TryAddWithoutValidation(entry.Key, MetadataCoding.EncodeValue(entry));
            }
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "{Method}: call credentials are not sent over a channel without TLS, unless UnsafeUseInsecureChannelCallCredentials says so.")]
    private static partial void LogCredentialsIgnored(ILogger logger, string method);

    private async Task<Metadata?> GetCredentialsAsync()
    {
        if (Options.Credentials is null && _channel.CallCredentials.Count == 0)
        {
            return null;
        }

        if (!_channel.SendsCallCredentials)
        {
            LogCredentialsIgnored(_channel.Logger, _method.FullName);
            return null;
        }

        var collector = new CallCredentialsCollector();
        foreach (CallCredentials credentials in _channel.CallCredentials)
        {
            credentials.InternalPopulateConfiguration(collector, null);
        }

        Options.Credentials?.InternalPopulateConfiguration(collector, null);
        var metadata = new Metadata();
        var context = new AuthInterceptorContext(new Uri(_channel.Address, "/" + _method.ServiceName).ToString(), _method.Name, CancellationToken);
        foreach (AsyncAuthInterceptor interceptor in collector.Interceptors)
        {
            await interceptor(context, metadata).ConfigureAwait(false);
        }

        return metadata;
    }
}
