using System.Net;
using System.Net.Http.Headers;

namespace Hub.Grpc.Tests;

/// <summary>HTTP/2 requests made by hand, to send what no gRPC client sends and see what no gRPC client shows.</summary>
internal sealed class RawCall : IDisposable
{
    public const string Unary = "/grpc.testing.TestService/UnaryCall";

    private readonly HttpClient _client;

    public RawCall(string address)
    {
        _client = new HttpClient { BaseAddress = new Uri(address), Timeout = Host.Patience };
    }

    public async Task<HttpResponseMessage> PostAsync(string path, byte[] body, string contentType = "application/grpc", Version? version = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Version = version ?? HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent(body),
        };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        request.Headers.TryAddWithoutValidation("te", "trailers");
        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await _client.SendAsync(request);
    }

    /// <summary>One value of the headers or the trailers.</summary>
    /// <param name="headers">Headers or trailers.</param>
    /// <param name="name">The name.</param>
    public static string? Value(HttpResponseHeaders headers, string name) => headers.TryGetValues(name, out IEnumerable<string>? values) ? string.Join(',', values) : null;

    /// <summary>The status of a response, wherever it is.</summary>
    /// <param name="response">The response, read to its end.</param>
    public static int Status(HttpResponseMessage response) =>
        int.Parse(Value(response.Headers, "grpc-status") ?? Value(response.TrailingHeaders, "grpc-status") ?? "-1", System.Globalization.CultureInfo.InvariantCulture);

    public static byte[] Frame(byte[] message, byte flag = 0) =>
        [flag, (byte)(message.Length >> 24), (byte)(message.Length >> 16), (byte)(message.Length >> 8), (byte)message.Length, .. message];

    public void Dispose() => _client.Dispose();
}
