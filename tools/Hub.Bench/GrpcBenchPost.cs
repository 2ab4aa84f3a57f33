using System.Globalization;
using System.IO.Pipelines;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Hub.Bench;

/// <summary>The rival: the same bytes in a bare POST to Kestrel, without messages.</summary>
internal static class GrpcBenchPost
{
    public static void Map(WebApplication application)
    {
        application.MapPost("/upload", (RequestDelegate)SinkAsync);
        application.MapPost("/download", (RequestDelegate)SourceAsync);
    }

    public static async Task UploadAsync(HttpMessageInvoker invoker, string address, int size, int count)
    {
        using var request = Create(address + "/upload", new Blocks(size, count));
        using HttpResponseMessage response = await invoker.SendAsync(request, CancellationToken.None).ConfigureAwait(false);
        string received = await response.Content.ReadAsStringAsync().ConfigureAwait(false);
        Require(long.Parse(received, CultureInfo.InvariantCulture) == (long)size * count);
    }

    public static async Task DownloadAsync(HttpMessageInvoker invoker, string address, int size, int count)
    {
        using var request = Create(string.Create(CultureInfo.InvariantCulture, $"{address}/download?size={size}&count={count}"), new ByteArrayContent([]));
        using HttpResponseMessage response = await invoker.SendAsync(request, CancellationToken.None).ConfigureAwait(false);
        await using Stream stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        byte[] buffer = new byte[size];
        long received = 0;
        int read;
        while ((read = await stream.ReadAsync(buffer).ConfigureAwait(false)) > 0)
        {
            received += read;
        }

        Require(received == (long)size * count);
    }

    private static HttpRequestMessage Create(string address, HttpContent content) => new(HttpMethod.Post, address)
    {
        Version = HttpVersion.Version20,
        VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        Content = content,
    };

    private static async Task SinkAsync(HttpContext context)
    {
        long received = 0;
        while (true)
        {
            ReadResult result = await context.Request.BodyReader.ReadAsync().ConfigureAwait(false);
            received += result.Buffer.Length;
            context.Request.BodyReader.AdvanceTo(result.Buffer.End);
            if (result.IsCompleted)
            {
                break;
            }
        }

        await context.Response.WriteAsync(received.ToString(CultureInfo.InvariantCulture)).ConfigureAwait(false);
    }

    private static async Task SourceAsync(HttpContext context)
    {
        byte[] block = new byte[int.Parse(context.Request.Query["size"]!, CultureInfo.InvariantCulture)];
        int count = int.Parse(context.Request.Query["count"]!, CultureInfo.InvariantCulture);
        for (int i = 0; i < count; i++)
        {
            await context.Response.BodyWriter.WriteAsync(block).ConfigureAwait(false);
        }
    }

    private static void Require(bool condition)
    {
        if (!condition)
        {
            throw new InvalidOperationException("Not all bytes arrived.");
        }
    }

    /// <summary>A request body of equal blocks.</summary>
    private sealed class Blocks(int size, int count) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            byte[] block = new byte[size];
            for (int i = 0; i < count; i++)
            {
                await stream.WriteAsync(block).ConfigureAwait(false);
                await stream.FlushAsync().ConfigureAwait(false);
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = (long)size * count;
            return true;
        }
    }
}
