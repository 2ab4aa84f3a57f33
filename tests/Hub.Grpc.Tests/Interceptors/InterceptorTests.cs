using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Grpc.Tests.Interceptors;

public sealed class InterceptorTests
{
    [Fact]
    public async Task Interceptors_OnBothSides_SeeCallsOfAllKindsInOrder()
    {
        var log = new CallLog();
        var script = new Script
        {
            Download = static (_, responses, _) => responses.WriteAsync(new StreamingOutputCallResponse()),
        };
        await using Host host = await Host.StartAsync(
            builder =>
            {
                builder.Services.AddSingleton(script);
                builder.Services.AddSingleton(log);
                builder.Services.AddGrpc(static options =>
                {
                    options.Interceptors.Add<LoggingInterceptor>("server outer");
                    options.Interceptors.Add<LoggingInterceptor>("server middle");
                }).AddServiceOptions<ScriptedService>(static options => options.Interceptors.Add<LoggingInterceptor>("server inner"));
            },
            static application => application.MapGrpcService<ScriptedService>());
        CallInvoker invoker = host.Channel
            .Intercept(new LoggingInterceptor("client outer", log), new LoggingInterceptor("client inner", log))
            .Intercept(static headers =>
            {
                headers.Add("added", "yes");
                return headers;
            });
        var client = new TestService.TestServiceClient(invoker);
        await client.UnaryCallAsync(new SimpleRequest());
        Assert.Equal(["client outer", "client inner", "server outer yes", "server middle yes", "server inner yes"], log.Take());

        using (var call = client.StreamingInputCall())
        {
            await call.RequestStream.CompleteAsync();
            await call;
            Assert.Equal(5, log.Take().Count);
        }

        using (var call = client.StreamingOutputCall(new StreamingOutputCallRequest()))
        {
            Assert.True(await call.ResponseStream.MoveNext());
            Assert.Equal(5, log.Take().Count);
        }

        using (var call = client.FullDuplexCall())
        {
            await call.RequestStream.CompleteAsync();
            Assert.False(await call.ResponseStream.MoveNext());
            Assert.Equal(5, log.Take().Count);
        }

        Assert.Equal(0, client.UnaryCall(new SimpleRequest { Payload = new Payload() }).Payload.Body.Length);
        Assert.Equal(5, log.Take().Count);
    }

    [Fact]
    public async Task Host_SetOnTheClient_IsSent()
    {
        var script = new Script { Unary = static (_, context) => Task.FromResult(new SimpleResponse { Username = context.Host }) };
        (Host host, TestService.TestServiceClient client) = await script.StartAsync();
        await using Host owned = host;
        Assert.Equal("hub.example:1234", (await client.WithHost("hub.example:1234").UnaryCallAsync(new SimpleRequest())).Username);
    }
}
