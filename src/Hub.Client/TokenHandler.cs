using System.Net.Http.Headers;

namespace Hub.Client;

/// <summary>Sends the token with every call, but never unencrypted to another machine.</summary>
internal sealed class TokenHandler(string token, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly AuthenticationHeaderValue _header = new("Bearer", token);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is { IsLoopback: false, Scheme: "http" } address)
        {
            throw new HubException(
                HubFault.Refused,
                $"トークンを暗号化せずに {address.Host} へは送りません。https:// のアドレスを使ってください。",
                $"the token is not sent to {address.Host} unencrypted: use an https:// address.");
        }

        request.Headers.Authorization = _header;
        return base.SendAsync(request, cancellationToken);
    }
}
