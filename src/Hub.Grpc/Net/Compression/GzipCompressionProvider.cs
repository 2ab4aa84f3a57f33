using System.IO.Compression;

namespace Grpc.Net.Compression;

/// <summary>gzip.</summary>
public sealed class GzipCompressionProvider : ICompressionProvider
{
    private readonly CompressionLevel _level;

    /// <summary>Creates the provider.</summary>
    /// <param name="defaultCompressionLevel">Level when a call names none.</param>
    public GzipCompressionProvider(CompressionLevel defaultCompressionLevel)
    {
        _level = defaultCompressionLevel;
    }

    /// <inheritdoc/>
    public string EncodingName => "gzip";

    /// <inheritdoc/>
    public Stream CreateCompressionStream(Stream stream, CompressionLevel? compressionLevel) =>
        new GZipStream(stream, compressionLevel ?? _level, leaveOpen: true);

    /// <inheritdoc/>
    public Stream CreateDecompressionStream(Stream stream) => new GZipStream(stream, CompressionMode.Decompress);
}
