using System.IO.Compression;
using Grpc.Net.Compression;
using Grpc.Wire;

namespace Grpc.AspNetCore.Server;

/// <summary>The options of a service, resolved once: those of the service before those of all services.</summary>
internal sealed class MethodOptions
{
    public const int DefaultMaxReceiveMessageSize = 4 * 1024 * 1024;

    private readonly Dictionary<string, ICompressionProvider> _compression = new(StringComparer.Ordinal);

    public MethodOptions(GrpcServiceOptions all, GrpcServiceOptions service)
    {
        MaxSend = service.HasMaxSendMessageSize ? service.MaxSendMessageSize : all.MaxSendMessageSize;
        MaxReceive = service.HasMaxReceiveMessageSize ? service.MaxReceiveMessageSize
            : all.HasMaxReceiveMessageSize ? all.MaxReceiveMessageSize
            : DefaultMaxReceiveMessageSize;
        DetailedErrors = service.EnableDetailedErrors ?? all.EnableDetailedErrors ?? false;
        ResponseEncoding = service.ResponseCompressionAlgorithm ?? all.ResponseCompressionAlgorithm;
        ResponseLevel = service.ResponseCompressionLevel ?? all.ResponseCompressionLevel;
        Interceptors = [.. all.Interceptors, .. service.Interceptors];
        _compression[MessageCompression.Gzip.EncodingName] = MessageCompression.Gzip;
        foreach (ICompressionProvider provider in all.CompressionProviders.Concat(service.CompressionProviders))
        {
            _compression[provider.EncodingName] = provider;
        }

        AcceptEncoding = string.Join(',', _compression.Keys.Prepend(HeaderNames.Identity));
        if (ResponseEncoding is not null and not HeaderNames.Identity && FindCompression(ResponseEncoding) is null)
        {
            throw new InvalidOperationException($"There is no compression provider for the response compression '{ResponseEncoding}'.");
        }
    }

    public int? MaxSend { get; }

    public int? MaxReceive { get; }

    public bool DetailedErrors { get; }

    public string? ResponseEncoding { get; }

    public CompressionLevel? ResponseLevel { get; }

    public string AcceptEncoding { get; }

    public IReadOnlyList<InterceptorRegistration> Interceptors { get; }

    public ICompressionProvider? FindCompression(string encoding) => _compression.GetValueOrDefault(encoding);
}
