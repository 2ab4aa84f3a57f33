using System.Diagnostics;
using System.Globalization;
using System.Net;
using Grpc.Net.Client;
using Hub.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hub.Bench;

/// <summary>
/// <c>grpc [--size BYTES] [--megabytes N] [--rounds N] [--beside DLL]</c>: streams messages through gRPC, up and down, beside the same bytes in a bare
/// POST to Kestrel, in the same process over loopback, with the hub server's memory pool under both; best of several rounds, with CPU time and bytes allocated a message.
/// <c>--beside</c> names this program built against the other gRPC stack, and has both run in turn (<see cref="GrpcBenchBeside"/>).
/// </summary>
internal static class GrpcBench
{
    private const int WindowSize = 4 << 20;

    public static async Task<int> RunAsync(string[] args)
    {
        int size = Option(args, "--size", 64 * 1024);
        int messages = (int)(Option(args, "--megabytes", 2048) * (1L << 20) / size);
        int rounds = Option(args, "--rounds", 3);
        if (Array.IndexOf(args, "--beside") is >= 0 and var beside && beside + 1 < args.Length)
        {
            return await GrpcBenchBeside.RunAsync(args[beside + 1], size, messages, rounds).ConfigureAwait(false);
        }

        await using WebApplication server = Build();
        await server.StartAsync().ConfigureAwait(false);
        string address = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using var handler = new SocketsHttpHandler { EnableMultipleHttp2Connections = true, InitialHttp2StreamWindowSize = WindowSize };
        using var invoker = new HttpMessageInvoker(handler, disposeHandler: false);
        using var channel = GrpcChannel.ForAddress(address, new GrpcChannelOptions { HttpHandler = handler });

        var contenders = new (string Name, Func<int, Task> Run)[]
        {
            ("bare POST upload", count => GrpcBenchPost.UploadAsync(invoker, address, size, count)),
            ("gRPC client streaming", count => GrpcBenchService.UploadAsync(channel, size, count)),
            ("bare POST download", count => GrpcBenchPost.DownloadAsync(invoker, address, size, count)),
            ("gRPC server streaming", count => GrpcBenchService.DownloadAsync(channel, size, count)),
            ("gRPC bidi echo", count => GrpcBenchService.EchoAsync(channel, size, count / 4)),
        };
        var best = new GrpcBenchResult[contenders.Length];
        foreach ((_, Func<int, Task> run) in contenders)
        {
            await run(messages / 8).ConfigureAwait(false);
        }

        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < contenders.Length; i++)
            {
                int count = i == contenders.Length - 1 ? messages / 4 : messages;
                GrpcBenchResult result = await MeasureAsync(contenders[i].Run, messages, count, size).ConfigureAwait(false);
                best[i] = round == 0 || result.GigabytesPerSecond > best[i].GigabytesPerSecond ? result : best[i];
            }
        }

        if (args.Contains("--lines"))
        {
            for (int i = 0; i < contenders.Length; i++)
            {
                await Console.Out.WriteLineAsync(best[i].ToLine(contenders[i].Name)).ConfigureAwait(false);
            }

            await server.StopAsync().ConfigureAwait(false);
            return 0;
        }

        await Console.Out.WriteLineAsync($"{messages} messages of {size} bytes, best of {rounds} rounds, {Environment.ProcessorCount} cores").ConfigureAwait(false);
        await Console.Out.WriteLineAsync("                          GB/s   CPU s/GB   allocated B/message").ConfigureAwait(false);
        for (int i = 0; i < contenders.Length; i++)
        {
            await Console.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{contenders[i].Name,-22} {best[i].GigabytesPerSecond,7:0.000} {best[i].CpuSecondsPerGigabyte,10:0.00} {best[i].AllocatedPerMessage,21:0}")).ConfigureAwait(false);
        }

        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"gRPC / bare POST: upload {best[1].GigabytesPerSecond / best[0].GigabytesPerSecond:0.00}, download {best[3].GigabytesPerSecond / best[2].GigabytesPerSecond:0.00}")).ConfigureAwait(false);
        await server.StopAsync().ConfigureAwait(false);
        return 0;
    }

    private static WebApplication Build()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Limits.Http2.InitialStreamWindowSize = WindowSize;
            kestrel.Limits.Http2.InitialConnectionWindowSize = 2 * WindowSize;
            kestrel.Listen(IPAddress.Loopback, 0, static listen => listen.Protocols = HttpProtocols.Http2);
        });
        builder.Services.AddSingleton<IMemoryPoolFactory<byte>, WideBlockPoolFactory>();
        builder.Services.AddGrpc();
        WebApplication application = builder.Build();
        application.MapGrpcService<GrpcBenchService>();
        GrpcBenchPost.Map(application);
        return application;
    }

    private static async Task<GrpcBenchResult> MeasureAsync(Func<int, Task> run, int argument, int messages, int size)
    {
        GC.Collect();
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        await run(argument).ConfigureAwait(false);
        TimeSpan wall = Stopwatch.GetElapsedTime(start);
        cpu = Environment.CpuUsage.TotalTime - cpu;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        double gigabytes = (double)messages * size / 1e9;
        return new GrpcBenchResult(gigabytes / wall.TotalSeconds, cpu.TotalSeconds / gigabytes, (double)allocated / messages);
    }

    private static int Option(string[] args, string name, int value)
    {
        int index = Array.IndexOf(args, name);
        return index >= 0 && index + 1 < args.Length && int.TryParse(args[index + 1], NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : value;
    }
}
