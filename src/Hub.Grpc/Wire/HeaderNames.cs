namespace Grpc.Wire;

/// <summary>Header names and values of the gRPC protocol over HTTP/2.</summary>
internal static class HeaderNames
{
    public const string ContentType = "application/grpc";
    public const string Timeout = "grpc-timeout";
    public const string Encoding = "grpc-encoding";
    public const string AcceptEncoding = "grpc-accept-encoding";
    public const string Status = "grpc-status";
    public const string Message = "grpc-message";
    public const string Identity = "identity";

    /// <summary>Metadata key by which application code asks for compression of a call; never sent.</summary>
    public const string CompressionRequest = "grpc-internal-encoding-request";

    public static bool IsGrpcContentType(string? value) =>
        value is not null
        && value.StartsWith(ContentType, StringComparison.OrdinalIgnoreCase)
        && (value.Length == ContentType.Length || value[ContentType.Length] is ';' or '+');
}
