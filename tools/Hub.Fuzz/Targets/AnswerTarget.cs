using System.Net;
using System.Text;
using Grpc.Core;
using Grpc.Net.Client;
using Hub.Client;
using Hub.Contracts.Run.V1;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hub.Fuzz.Targets;

/// <summary>Answers of a server that is no honest hub: the client ends every call with its declared exception. Header and trailer lines, an empty line, the body.</summary>
internal sealed class AnswerTarget : IFuzzTarget
{
    private const int LongestBody = 32 * 1024;

    // Kestrel joins values of one name, each time anew.
    private const int MostLines = 1_000;

    private readonly Lazy<WebApplication> _server;
    private readonly Lazy<GrpcChannel> _channel;
    private readonly Lazy<HubClient> _client;
    private byte[] _body = [];
    private List<(string Name, string Value)> _lines = [];

    public AnswerTarget()
    {
        _server = new(Start);
        _channel = new(() => GrpcChannel.ForAddress(Address));
        _client = new(() => new HubClient(new HubClientOptions(Address) { Patience = TimeSpan.Zero, MaxRetryDelay = TimeSpan.FromMilliseconds(1) }));
    }

    public string Name => "answer";

    public IReadOnlyList<byte[]> Seeds { get; } =
    [
        Encoding.UTF8.GetBytes("grpc-status: 0\n\n\0\0\0\0\u0002\n\0"),
        Encoding.UTF8.GetBytes("!grpc-status: 5\n!grpc-message: %E3%81%82\n!hub-error-detail-bin: CgFB\n\n"),
        Encoding.UTF8.GetBytes("!grpc-encoding: gzip\ngrpc-status: 13\n\n\u0001\0\0\0\u0001\u001f"),
        Encoding.UTF8.GetBytes("!content-type: text/html\n!:status: 502\n\n<html>"),
    ];

    public IReadOnlyList<string> Words => ["grpc-status: ", "grpc-message: ", "hub-error-detail-bin: ", "grpc-encoding: gzip", "!", "\n", "\n\n", "%", "0", "16", "99", "-1", "content-type: application/grpc"];

    // A frame may claim 4 MiB, and the shared pool keeps a buffer of each size for each thread.
    public long MostHeld => 512L << 20;

    public string Run(byte[] input)
    {
        var split = input.AsSpan().IndexOf("\n\n"u8);
        var head = Encoding.UTF8.GetString(input.AsSpan(0, Math.Max(0, split)));
        _lines = [.. head.Split('\n').Select(l => l.Split(": ", 2)).Where(l => l.Length == 2 && l.All(p => p.All(c => c is >= ' ' and <= '~'))).Select(l => (l[0], l[1])).Take(MostLines)];
        _body = [.. input.Skip(split < 0 ? 0 : split + 2).Take(LongestBody)];
        var calls = new RunService.RunServiceClient(_channel.Value);
        var deadline = TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(3);

        // Together, as each is mostly waiting.
        var unary = StatusAsync(() => calls.GetRunAsync(new GetRunRequest(), deadline: deadline).ResponseAsync);
        var streaming = StatusAsync(async () =>
        {
            using var call = calls.ListFindings(new ListFindingsRequest(), deadline: deadline);
            while (await call.ResponseStream.MoveNext(CancellationToken.None))
            {
            }
        });
        var client = FaultAsync(_client.Value);
        return string.Join(' ', Task.WhenAll(unary, streaming, client).GetAwaiter().GetResult());
    }

    public void Dispose()
    {
        if (_server.IsValueCreated)
        {
            _channel.Value.Dispose();
            _client.Value.Dispose();
            _server.Value.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private Uri Address => new(_server.Value.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    private static async Task<string> StatusAsync(Func<Task> call)
    {
        try
        {
            await call();
            return "OK";
        }
        catch (RpcException exception)
        {
            return exception.StatusCode.ToString();
        }
    }

    private static async Task<string> FaultAsync(HubClient client)
    {
        try
        {
            await client.GetRunAsync("a", CancellationToken.None);
            return "OK";
        }
        catch (HubException exception)
        {
            return exception.Fault.ToString();
        }
    }

    private WebApplication Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2));
        var application = builder.Build();
        application.Run(AnswerAsync);
        application.StartAsync().GetAwaiter().GetResult();
        return application;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        context.Response.ContentType = "application/grpc";
        foreach (var (name, value) in _lines.Where(l => l.Name.StartsWith('!')))
        {
            if (name == "!:status" && int.TryParse(value, out var status) && status is >= 200 and < 600)
            {
                context.Response.StatusCode = status;
            }
            else if (IsToken(name[1..]))
            {
                context.Response.Headers[name[1..]] = value;
            }
        }

        if (_body.Length > 0 && context.Response.StatusCode is not (204 or 205 or 304))
        {
            await context.Response.Body.WriteAsync(_body);
        }

        foreach (var (name, value) in _lines.Where(l => IsToken(l.Name)))
        {
            context.Response.AppendTrailer(name, value);
        }
    }

    // Kestrel sends no other names, and none that say how long the body is.
    private static bool IsToken(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && name is not ("content-length" or "transfer-encoding" or "connection");
}
