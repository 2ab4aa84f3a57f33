using System.Net;
using System.Net.Http.Headers;

namespace Hub.Server.Tests.Hostile;

/// <summary>A unary call whose body no client of the hub's would send.</summary>
internal static class RawPost
{
    /// <summary>Sends the body as the message of a call.</summary>
    /// <returns>The call's grpc-status.</returns>
    public static async Task<string> SendAsync(Hosted hub, byte[] body)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(hub.Uri, "/hub.run.v1.RunService/GetRun"))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent(body),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/grpc");
        request.Headers.TryAddWithoutValidation("grpc-encoding", "gzip");
        using var answer = await client.SendAsync(request);
        return (answer.TrailingHeaders.TryGetValues("grpc-status", out var trailers) ? trailers : answer.Headers.GetValues("grpc-status")).Single();
    }
}
