using Grpc.AspNetCore.Server;
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Grpc.Tests;

/// <summary>What the methods of a <see cref="ScriptedService"/> do; echoes by default.</summary>
internal sealed class Script
{
    public Func<SimpleRequest, ServerCallContext, Task<SimpleResponse>> Unary { get; init; } =
        static (request, _) => Task.FromResult(new SimpleResponse { Payload = request.Payload });

    public Func<IAsyncStreamReader<StreamingInputCallRequest>, ServerCallContext, Task<StreamingInputCallResponse>> Upload { get; init; } =
        static async (requests, _) =>
        {
            int size = 0;
            await foreach (StreamingInputCallRequest request in requests.ReadAllAsync())
            {
                size += request.Payload.Body.Length;
            }

            return new StreamingInputCallResponse { AggregatedPayloadSize = size };
        };

    public Func<StreamingOutputCallRequest, IServerStreamWriter<StreamingOutputCallResponse>, ServerCallContext, Task> Download { get; init; } =
        static (_, _, _) => Task.CompletedTask;

    public Func<IAsyncStreamReader<StreamingOutputCallRequest>, IServerStreamWriter<StreamingOutputCallResponse>, ServerCallContext, Task> Duplex { get; init; } =
        static async (requests, responses, _) =>
        {
            await foreach (StreamingOutputCallRequest request in requests.ReadAllAsync())
            {
                await responses.WriteAsync(new StreamingOutputCallResponse { Payload = request.Payload });
            }
        };

    public async Task<(Host Host, TestService.TestServiceClient Client)> StartAsync(Action<GrpcServiceOptions>? options = null, Action<GrpcChannelOptions>? channel = null, HttpProtocols protocols = HttpProtocols.Http2)
    {
        Host host = await Host.StartAsync(
            builder =>
            {
                builder.Services.AddSingleton(this);
                builder.Services.AddGrpc(options ?? (static _ => { }));
            },
            static application => application.MapGrpcService<ScriptedService>(),
            channel,
            protocols);
        return (host, new TestService.TestServiceClient(host.Channel));
    }
}
