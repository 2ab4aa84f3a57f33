using Grpc.Core;
using Grpc.Health.V1;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace Hub.Grpc.Tests.Hosting;

public sealed class HealthTests
{
    private HealthStatus _database = HealthStatus.Healthy;

    [Fact]
    public async Task Check_FollowsTheHealthChecks()
    {
        await using Host host = await StartAsync();
        var client = new Health.HealthClient(host.Channel);
        Assert.Equal(ServingStatus.Serving, (await client.CheckAsync(new HealthCheckRequest())).Status);
        _database = HealthStatus.Unhealthy;
        Assert.Equal(ServingStatus.NotServing, (await client.CheckAsync(new HealthCheckRequest())).Status);
        Assert.Equal(ServingStatus.Serving, (await client.CheckAsync(new HealthCheckRequest { Service = "hub.console" })).Status);
        var unknown = await Assert.ThrowsAsync<RpcException>(async () => await client.CheckAsync(new HealthCheckRequest { Service = "nobody" }));
        Assert.Equal(StatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task Watch_TellsChangesAndTheEnd()
    {
        await using Host host = await StartAsync();
        using var call = new Health.HealthClient(host.Channel).Watch(new HealthCheckRequest(), deadline: DateTime.MaxValue);
        Assert.True(await call.ResponseStream.MoveNext().WaitAsync(Host.Patience));
        Assert.Equal(ServingStatus.Serving, call.ResponseStream.Current.Status);
        _database = HealthStatus.Unhealthy;
        Assert.True(await call.ResponseStream.MoveNext().WaitAsync(Host.Patience));
        Assert.Equal(ServingStatus.NotServing, call.ResponseStream.Current.Status);
        _database = HealthStatus.Healthy;
        Assert.True(await call.ResponseStream.MoveNext().WaitAsync(Host.Patience));
        Assert.Equal(ServingStatus.Serving, call.ResponseStream.Current.Status);
        Task stop = host.Application.StopAsync();
        Assert.True(await call.ResponseStream.MoveNext().WaitAsync(Host.Patience));
        Assert.Equal(ServingStatus.NotServing, call.ResponseStream.Current.Status);
        Assert.False(await call.ResponseStream.MoveNext().WaitAsync(Host.Patience));
        await stop.WaitAsync(Host.Patience);
    }

    [Fact]
    public async Task Watch_UnknownService_TellsSoAndStays()
    {
        await using Host host = await StartAsync();
        using var call = new Health.HealthClient(host.Channel).Watch(new HealthCheckRequest { Service = "nobody" });
        Assert.True(await call.ResponseStream.MoveNext().WaitAsync(Host.Patience));
        Assert.Equal(ServingStatus.ServiceUnknown, call.ResponseStream.Current.Status);
    }

    private Task<Host> StartAsync() => Host.StartAsync(
        builder =>
        {
            builder.Services.AddGrpc();
            builder.Services.Configure<HealthCheckPublisherOptions>(static options =>
            {
                options.Delay = TimeSpan.Zero;
                options.Period = TimeSpan.FromSeconds(1);
            });
            builder.Services.AddGrpcHealthChecks(static options => options.Services.Map("hub.console", static check => check.Tags.Contains("console")))
                .AddCheck("database", () => new HealthCheckResult(_database));
        },
        static application => application.MapGrpcHealthChecksService());
}
