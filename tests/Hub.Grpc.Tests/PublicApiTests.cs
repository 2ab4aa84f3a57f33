using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Grpc.Core;

namespace Hub.Grpc.Tests;

/// <summary>
/// What keeps <c>-p:GrpcStack=packages</c> a matter of references: every public type here is a type of the official packages, under its own
/// name, so that no source can come to need anything else. It needs no official package; where they are, <see cref="OfficialApiTests"/> holds every member.
/// </summary>
public sealed class PublicApiTests
{
    /// <summary>Types of the official packages 2.85, by package.</summary>
    private static readonly Dictionary<string, string[]> s_official = new(StringComparer.Ordinal)
    {
        ["Grpc.Core.Api"] =
        [
            "Grpc.Core.AsyncAuthInterceptor", "Grpc.Core.AsyncClientStreamingCall`2", "Grpc.Core.AsyncDuplexStreamingCall`2", "Grpc.Core.AsyncServerStreamingCall`1",
            "Grpc.Core.AsyncStreamReaderExtensions", "Grpc.Core.AsyncUnaryCall`1", "Grpc.Core.AuthContext", "Grpc.Core.AuthInterceptorContext", "Grpc.Core.AuthProperty",
            "Grpc.Core.BindServiceMethodAttribute", "Grpc.Core.CallCredentials", "Grpc.Core.CallCredentialsConfiguratorBase", "Grpc.Core.CallInvoker", "Grpc.Core.CallOptions",
            "Grpc.Core.ChannelBase", "Grpc.Core.ChannelCredentials", "Grpc.Core.ChannelCredentialsConfiguratorBase", "Grpc.Core.ClientBase", "Grpc.Core.ClientBase`1",
            "Grpc.Core.ClientStreamingServerMethod`2", "Grpc.Core.ContextPropagationOptions", "Grpc.Core.ContextPropagationToken", "Grpc.Core.DeserializationContext",
            "Grpc.Core.DuplexStreamingServerMethod`2", "Grpc.Core.IAsyncStreamReader`1", "Grpc.Core.IAsyncStreamWriter`1", "Grpc.Core.IClientStreamWriter`1", "Grpc.Core.IMethod",
            "Grpc.Core.IServerStreamWriter`1", "Grpc.Core.Interceptors.CallInvokerExtensions", "Grpc.Core.Interceptors.ChannelExtensions",
            "Grpc.Core.Interceptors.ClientInterceptorContext`2", "Grpc.Core.Interceptors.Interceptor", "Grpc.Core.KeyCertificatePair", "Grpc.Core.Marshaller`1", "Grpc.Core.Marshallers",
            "Grpc.Core.Metadata", "Grpc.Core.Method`2", "Grpc.Core.MethodType", "Grpc.Core.RpcException", "Grpc.Core.SerializationContext", "Grpc.Core.ServerCallContext",
            "Grpc.Core.ServerServiceDefinition", "Grpc.Core.ServerStreamingServerMethod`2", "Grpc.Core.ServiceBinderBase", "Grpc.Core.SslCredentials", "Grpc.Core.Status",
            "Grpc.Core.StatusCode", "Grpc.Core.UnaryServerMethod`2", "Grpc.Core.VerifyPeerCallback", "Grpc.Core.VerifyPeerContext", "Grpc.Core.WriteFlags", "Grpc.Core.WriteOptions",
        ],
        ["Grpc.Net.Common"] = ["Grpc.Net.Compression.GzipCompressionProvider", "Grpc.Net.Compression.ICompressionProvider"],
        ["Grpc.Net.Client"] = ["Grpc.Net.Client.GrpcChannel", "Grpc.Net.Client.GrpcChannelOptions"],
        ["Grpc.AspNetCore.Server"] =
        [
            "Grpc.AspNetCore.Server.GrpcMethodMetadata", "Grpc.AspNetCore.Server.GrpcServiceOptions", "Grpc.AspNetCore.Server.GrpcServiceOptions`1",
            "Grpc.AspNetCore.Server.IGrpcServerBuilder", "Grpc.AspNetCore.Server.InterceptorCollection", "Grpc.AspNetCore.Server.InterceptorRegistration",
            "Grpc.Core.ServerCallContextExtensions", "Microsoft.AspNetCore.Builder.GrpcEndpointRouteBuilderExtensions",
            "Microsoft.AspNetCore.Builder.GrpcServiceEndpointConventionBuilder", "Microsoft.Extensions.DependencyInjection.GrpcServicesExtensions",
        ],
        ["Grpc.HealthCheck"] =
        [
            "Grpc.Health.V1.Health", "Grpc.Health.V1.HealthCheckRequest", "Grpc.Health.V1.HealthCheckResponse", "Grpc.Health.V1.HealthReflection",
        ],
        ["Grpc.AspNetCore.HealthChecks"] =
        [
            "Grpc.AspNetCore.HealthChecks.GrpcHealthChecksOptions", "Grpc.AspNetCore.HealthChecks.HealthCheckMapContext", "Grpc.AspNetCore.HealthChecks.ServiceMapping",
            "Grpc.AspNetCore.HealthChecks.ServiceMappingCollection", "Microsoft.AspNetCore.Builder.GrpcHealthChecksEndpointRouteBuilderExtensions",
            "Microsoft.Extensions.DependencyInjection.GrpcHealthChecksServiceExtensions",
        ],
        ["Grpc.AspNetCore.Server.Reflection"] =
        [
            "Microsoft.AspNetCore.Builder.GrpcReflectionEndpointRouteBuilderExtensions", "Microsoft.Extensions.DependencyInjection.GrpcReflectionServiceExtensions",
        ],
    };

    private static Assembly Grpc => typeof(StatusCode).Assembly;

    [Fact]
    public void PublicTypes_AreTypesOfTheOfficialPackages()
    {
        var official = s_official.Values.SelectMany(static names => names).ToHashSet(StringComparer.Ordinal);
        Assert.All(Grpc.GetExportedTypes().Where(static type => !type.IsNested), type => Assert.Contains(type.FullName!, official));
    }

    [Fact]
    public void Internals_AreSeenByTheOwnTestsAndTheFuzzerAlone() =>
        Assert.Equal(
            ["Hub.Grpc.Tests", "Hub.Fuzz"],
            Grpc.GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>().Select(static attribute => attribute.AssemblyName));

    [ToolTheory("dotnet")]
    [InlineData("src/Hub.Contracts/Hub.Contracts.csproj")]
    [InlineData("src/Hub.Client/Hub.Client.csproj")]
    [InlineData("src/Hub.Server/Hub.Server.csproj")]
    [InlineData("tests/Hub.Grpc.Interop/Hub.Grpc.Interop.csproj")]
    public async Task Stack_OfPackages_SwapsReferencesAlone(string project)
    {
        (HashSet<string> hubProjects, HashSet<string> hubPackages) = await ReferencesAsync(project, "hub");
        (HashSet<string> projects, HashSet<string> packages) = await ReferencesAsync(project, "packages");
        Assert.Equal(["Hub.Grpc.csproj"], hubProjects.Except(projects));
        Assert.Empty(projects.Except(hubProjects));
        Assert.Equal(
            ["Grpc.AspNetCore", "Grpc.AspNetCore.HealthChecks", "Grpc.AspNetCore.Server.Reflection", "Grpc.Net.Client"],
            packages.Except(hubPackages).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Sources_KnowNothingOfTheStack()
    {
        var conditional = Directory.EnumerateFiles(Repository.Root, "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Contains("/artifacts/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .Where(static file => File.ReadLines(file).Any(static line => line.StartsWith("#if", StringComparison.Ordinal) && line.Contains("GRPC", StringComparison.OrdinalIgnoreCase)));
        Assert.Equal([], conditional);
    }

    private static async Task<(HashSet<string> Projects, HashSet<string> Packages)> ReferencesAsync(string project, string stack)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-getItem:ProjectReference", "-getItem:PackageReference", $"-p:GrpcStack={stack}"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
        };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (await Task.WhenAny(output, Task.Delay(TimeSpan.FromSeconds(60))) != output)
        {
            process.Kill(entireProcessTree: true);
        }

        using JsonDocument document = JsonDocument.Parse(await output);
        JsonElement items = document.RootElement.GetProperty("Items");
        return (Names("ProjectReference", "Filename", ".csproj"), Names("PackageReference", "Identity", ""));

        HashSet<string> Names(string item, string property, string suffix) =>
            [.. items.GetProperty(item).EnumerateArray().Select(element => element.GetProperty(property).GetString() + suffix)];
    }
}
