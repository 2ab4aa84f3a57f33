using System.Reflection;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps gRPC services to endpoints.</summary>
public static class GrpcEndpointRouteBuilderExtensions
{
    /// <summary>Maps the methods of a gRPC service.</summary>
    /// <typeparam name="TService">The service: a class derived from a generated base.</typeparam>
    /// <param name="builder">The endpoints.</param>
    public static GrpcServiceEndpointConventionBuilder MapGrpcService<TService>(this IEndpointRouteBuilder builder)
        where TService : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        IServiceProvider services = builder.ServiceProvider;
        GrpcRegistry registry = services.GetService<GrpcRegistry>()
            ?? throw new InvalidOperationException("gRPC is not among the services: call IServiceCollection.AddGrpc first.");
        var all = services.GetRequiredService<IOptions<GrpcServiceOptions>>().Value;
        var options = new MethodOptions(all, services.GetRequiredService<IOptions<GrpcServiceOptions<TService>>>().Value);
        ILogger logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("Grpc.AspNetCore.Server.ServerCallHandler");

        MethodInfo bind = FindBindMethod(typeof(TService), out Type serviceBase);
        var binder = new ServiceBinder<TService>(builder, options, logger, serviceBase);
        bind.Invoke(null, [binder, null]);
        if (all.IgnoreUnknownServices != true)
        {
            foreach (string service in binder.Methods.Select(static method => method.ServiceName).Distinct(StringComparer.Ordinal))
            {
                MapUnimplemented(builder, registry, $"/{service}/{{unimplementedMethod}}", "Method is unimplemented.");
            }

            MapUnimplemented(builder, registry, "/{unimplementedService}/{unimplementedMethod}", "Service is unimplemented.");
        }

        return new GrpcServiceEndpointConventionBuilder(binder.Conventions);
    }

    private static MethodInfo FindBindMethod(Type service, out Type serviceBase)
    {
        for (Type? type = service; type is not null; type = type.BaseType)
        {
            if (type.GetCustomAttribute<BindServiceMethodAttribute>(inherit: false) is { } attribute)
            {
                serviceBase = type;
                return attribute.BindType.GetMethod(attribute.BindMethodName, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static, [typeof(ServiceBinderBase), type])
                    ?? throw new InvalidOperationException($"{attribute.BindType} has no method {attribute.BindMethodName}(ServiceBinderBase, {type.Name}).");
            }
        }

        throw new InvalidOperationException($"'{service}' is not a gRPC service: it does not derive from a generated service base.");
    }

    private static void MapUnimplemented(IEndpointRouteBuilder builder, GrpcRegistry registry, string path, string detail)
    {
        if (!registry.UnimplementedPaths.Add(path))
        {
            return;
        }

        RoutePattern pattern = RoutePatternFactory.Parse(path, defaults: null, new RouteValueDictionary { ["unimplementedMethod"] = new GrpcRequestConstraint() });
        builder.Map(pattern, context =>
        {
            if (Preconditions.Check(context))
            {
                Preconditions.Answer(context, new Status(StatusCode.Unimplemented, detail));
            }

            return Task.CompletedTask;
        }).WithDisplayName("gRPC - " + detail);
    }
}
