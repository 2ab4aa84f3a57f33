using Google.Protobuf.Reflection;
using Grpc.Core;
using Grpc.Reflection;
using Grpc.Reflection.V1;
using Hub.Grpc.Interop;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Grpc.Tests.Hosting;

public sealed class ReflectionTests
{
    [Theory]
    [InlineData("grpc.reflection.v1.ServerReflection")]
    [InlineData("grpc.reflection.v1alpha.ServerReflection")]
    public async Task Reflection_Asked_KnowsServicesFilesAndSymbols(string service)
    {
        await using Host host = await StartAsync();
        var method = new Method<ServerReflectionRequest, ServerReflectionResponse>(
            MethodType.DuplexStreaming, service, "ServerReflectionInfo", ProtobufMarshaller.Create(ServerReflectionRequest.Parser), ProtobufMarshaller.Create(ServerReflectionResponse.Parser));
        using var call = host.Channel.CreateCallInvoker().AsyncDuplexStreamingCall(method, null, new CallOptions());

        ServerReflectionResponse services = await AskAsync(call, new ServerReflectionRequest { ListServices = "" });
        Assert.Equal(
            ["grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection", "grpc.testing.TestService"],
            services.ListServicesResponse.Service.Select(static item => item.Name));

        ServerReflectionResponse symbol = await AskAsync(call, new ServerReflectionRequest { FileContainingSymbol = "grpc.testing.TestService.UnaryCall" });
        var files = symbol.FileDescriptorResponse.FileDescriptorProto.Select(static bytes => FileDescriptorProto.Parser.ParseFrom(bytes).Name).ToList();
        Assert.Equal(["grpc/testing/test.proto", "grpc/testing/empty.proto", "grpc/testing/messages.proto"], files);

        ServerReflectionResponse file = await AskAsync(call, new ServerReflectionRequest { FileByFilename = "grpc/testing/empty.proto" });
        Assert.Single(file.FileDescriptorResponse.FileDescriptorProto);

        ServerReflectionResponse unknown = await AskAsync(call, new ServerReflectionRequest { FileContainingSymbol = "no.such.Thing" });
        Assert.Equal((int)StatusCode.NotFound, unknown.ErrorResponse.ErrorCode);

        ServerReflectionResponse extensions = await AskAsync(call, new ServerReflectionRequest { AllExtensionNumbersOfType = "grpc.testing.Empty" });
        Assert.Empty(extensions.AllExtensionNumbersResponse.ExtensionNumber);
        await call.RequestStream.CompleteAsync();
        Assert.False(await call.ResponseStream.MoveNext());
    }

    private static async Task<ServerReflectionResponse> AskAsync(AsyncDuplexStreamingCall<ServerReflectionRequest, ServerReflectionResponse> call, ServerReflectionRequest request)
    {
        await call.RequestStream.WriteAsync(request).WaitAsync(Host.Patience);
        Assert.True(await call.ResponseStream.MoveNext().WaitAsync(Host.Patience));
        Assert.Equal(request, call.ResponseStream.Current.OriginalRequest);
        return call.ResponseStream.Current;
    }

    private static Task<Host> StartAsync() => Host.StartAsync(
        static builder =>
        {
            builder.Services.AddGrpc();
            builder.Services.AddGrpcReflection();
            builder.Services.AddHttpContextAccessor();
            builder.Services.AddSingleton<CompressionLedger>();
        },
        static application =>
        {
            application.MapGrpcService<TestServer>();
            application.MapGrpcReflectionService();
        });
}
