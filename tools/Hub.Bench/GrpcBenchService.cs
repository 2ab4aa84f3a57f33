using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Grpc.Net.Client;

namespace Hub.Bench;

/// <summary>A service over messages of bytes, and its client.</summary>
[BindServiceMethod(typeof(GrpcBenchService), nameof(BindService))]
internal sealed class GrpcBenchService
{
    private static readonly Marshaller<BytesValue> s_bytes = Marshallers.Create(
        static (BytesValue message, SerializationContext context) =>
        {
            context.SetPayloadLength(message.CalculateSize());
            message.WriteTo(context.GetBufferWriter());
            context.Complete();
        },
        static context => BytesValue.Parser.ParseFrom(context.PayloadAsReadOnlySequence()));

    private static readonly Method<BytesValue, BytesValue> s_upload = Create(MethodType.ClientStreaming, nameof(Upload));
    private static readonly Method<BytesValue, BytesValue> s_download = Create(MethodType.ServerStreaming, nameof(Download));
    private static readonly Method<BytesValue, BytesValue> s_echo = Create(MethodType.DuplexStreaming, nameof(Echo));

    public static void BindService(ServiceBinderBase binder, GrpcBenchService? service)
    {
        binder.AddMethod(s_upload, service is null ? null : new ClientStreamingServerMethod<BytesValue, BytesValue>(service.Upload));
        binder.AddMethod(s_download, service is null ? null : new ServerStreamingServerMethod<BytesValue, BytesValue>(service.Download));
        binder.AddMethod(s_echo, service is null ? null : new DuplexStreamingServerMethod<BytesValue, BytesValue>(service.Echo));
    }

    public static async Task UploadAsync(GrpcChannel channel, int size, int count)
    {
        using var call = channel.CreateCallInvoker().AsyncClientStreamingCall(s_upload, null, new CallOptions());
        var message = new BytesValue { Value = UnsafeByteOperations.UnsafeWrap(new byte[size]) };
        for (int i = 0; i < count; i++)
        {
            await call.RequestStream.WriteAsync(message).ConfigureAwait(false);
        }

        await call.RequestStream.CompleteAsync().ConfigureAwait(false);
        long received = BitConverter.ToInt64((await call.ResponseAsync.ConfigureAwait(false)).Value.Span);
        Require(received == (long)size * count);
    }

    public static async Task DownloadAsync(GrpcChannel channel, int size, int count)
    {
        byte[] wish = [.. BitConverter.GetBytes(size), .. BitConverter.GetBytes(count)];
        using var call = channel.CreateCallInvoker().AsyncServerStreamingCall(s_download, null, new CallOptions(), new BytesValue { Value = ByteString.CopyFrom(wish) });
        long received = 0;
        while (await call.ResponseStream.MoveNext(CancellationToken.None).ConfigureAwait(false))
        {
            received += call.ResponseStream.Current.Value.Length;
        }

        Require(received == (long)size * count);
    }

    public static async Task EchoAsync(GrpcChannel channel, int size, int count)
    {
        using var call = channel.CreateCallInvoker().AsyncDuplexStreamingCall(s_echo, null, new CallOptions());
        Task writing = WriteAsync();
        long received = 0;
        while (await call.ResponseStream.MoveNext(CancellationToken.None).ConfigureAwait(false))
        {
            received += call.ResponseStream.Current.Value.Length;
        }

        await writing.ConfigureAwait(false);
        Require(received == (long)size * count);

        async Task WriteAsync()
        {
            var message = new BytesValue { Value = UnsafeByteOperations.UnsafeWrap(new byte[size]) };
            for (int i = 0; i < count; i++)
            {
                await call.RequestStream.WriteAsync(message).ConfigureAwait(false);
            }

            await call.RequestStream.CompleteAsync().ConfigureAwait(false);
        }
    }

    public async Task<BytesValue> Upload(IAsyncStreamReader<BytesValue> requestStream, ServerCallContext context)
    {
        long received = 0;
        while (await requestStream.MoveNext(CancellationToken.None).ConfigureAwait(false))
        {
            received += requestStream.Current.Value.Length;
        }

        return new BytesValue { Value = ByteString.CopyFrom(BitConverter.GetBytes(received)) };
    }

    public async Task Download(BytesValue request, IServerStreamWriter<BytesValue> responseStream, ServerCallContext context)
    {
        int size = BitConverter.ToInt32(request.Value.Span);
        int count = BitConverter.ToInt32(request.Value.Span[4..]);
        var message = new BytesValue { Value = UnsafeByteOperations.UnsafeWrap(new byte[size]) };
        for (int i = 0; i < count; i++)
        {
            await responseStream.WriteAsync(message).ConfigureAwait(false);
        }
    }

    public async Task Echo(IAsyncStreamReader<BytesValue> requestStream, IServerStreamWriter<BytesValue> responseStream, ServerCallContext context)
    {
        while (await requestStream.MoveNext(CancellationToken.None).ConfigureAwait(false))
        {
            await responseStream.WriteAsync(requestStream.Current).ConfigureAwait(false);
        }
    }

    private static Method<BytesValue, BytesValue> Create(MethodType type, string name) => new(type, "hub.bench.GrpcBench", name, s_bytes, s_bytes);

    private static void Require(bool condition)
    {
        if (!condition)
        {
            throw new InvalidOperationException("Not all bytes arrived.");
        }
    }
}
