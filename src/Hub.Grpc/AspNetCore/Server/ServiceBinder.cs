using System.Reflection;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Logging;

namespace Grpc.AspNetCore.Server;

/// <summary>Maps an endpoint for every method of a service.</summary>
/// <typeparam name="TService">The service.</typeparam>
internal sealed class ServiceBinder<TService>(IEndpointRouteBuilder endpoints, MethodOptions options, ILogger logger, Type serviceBase) : ServiceBinderBase
    where TService : class
{
    public List<IEndpointConventionBuilder> Conventions { get; } = [];

    public List<IMethod> Methods { get; } = [];

    public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse>? handler)
    {
        var invoker = ServiceInvokers<TService, TRequest, TResponse>.Create(
            Find<Func<TService, TRequest, ServerCallContext, Task<TResponse>>>(method, [typeof(TRequest), typeof(ServerCallContext)], out MethodInfo implementation),
            options.Interceptors);
        Map(method, new UnaryCallHandler<TRequest, TResponse>(method, options, logger, invoker), implementation);
    }

    public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ClientStreamingServerMethod<TRequest, TResponse>? handler)
    {
        var invoker = ServiceInvokers<TService, TRequest, TResponse>.Create(
            Find<Func<TService, IAsyncStreamReader<TRequest>, ServerCallContext, Task<TResponse>>>(method, [typeof(IAsyncStreamReader<TRequest>), typeof(ServerCallContext)], out MethodInfo implementation),
            options.Interceptors);
        Map(method, new ClientStreamingCallHandler<TRequest, TResponse>(method, options, logger, invoker), implementation);
    }

    public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse>? handler)
    {
        var invoker = ServiceInvokers<TService, TRequest, TResponse>.Create(
            Find<Func<TService, TRequest, IServerStreamWriter<TResponse>, ServerCallContext, Task>>(method, [typeof(TRequest), typeof(IServerStreamWriter<TResponse>), typeof(ServerCallContext)], out MethodInfo implementation),
            options.Interceptors);
        Map(method, new ServerStreamingCallHandler<TRequest, TResponse>(method, options, logger, invoker), implementation);
    }

    public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, DuplexStreamingServerMethod<TRequest, TResponse>? handler)
    {
        var invoker = ServiceInvokers<TService, TRequest, TResponse>.Create(
            Find<Func<TService, IAsyncStreamReader<TRequest>, IServerStreamWriter<TResponse>, ServerCallContext, Task>>(method, [typeof(IAsyncStreamReader<TRequest>), typeof(IServerStreamWriter<TResponse>), typeof(ServerCallContext)], out MethodInfo implementation),
            options.Interceptors);
        Map(method, new DuplexStreamingCallHandler<TRequest, TResponse>(method, options, logger, invoker), implementation);
    }

    /// <summary>The implementation of a method: that of the service, or the generated one that answers UNIMPLEMENTED.</summary>
    private TDelegate Find<TDelegate>(IMethod method, Type[] parameters, out MethodInfo implementation)
        where TDelegate : Delegate
    {
        for (Type? type = typeof(TService); type is not null; type = type.BaseType)
        {
            if (type.GetMethod(method.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly, parameters) is { } found)
            {
                implementation = found;
                return found.CreateDelegate<TDelegate>();
            }
        }

        throw new InvalidOperationException($"The service '{typeof(TService)}' has no method '{method.Name}' of {serviceBase}.");
    }

    private void Map<TRequest, TResponse>(Method<TRequest, TResponse> method, CallHandler<TRequest, TResponse> handler, MethodInfo implementation)
        where TRequest : class
        where TResponse : class
    {
        Methods.Add(method);
        var metadata = new List<object>();
        metadata.AddRange(typeof(TService).GetCustomAttributes(inherit: true));
        metadata.AddRange(implementation.GetCustomAttributes(inherit: true));
        metadata.Add(new GrpcMethodMetadata(typeof(TService), method));
        metadata.Add(new HttpMethodMetadata([HttpMethods.Post]));
        IEndpointConventionBuilder endpoint = endpoints.Map(RoutePatternFactory.Parse(method.FullName), handler.HandleAsync);
        endpoint.Add(builder =>
        {
            builder.DisplayName = "gRPC - " + method.FullName;
            foreach (object item in metadata)
            {
                builder.Metadata.Add(item);
            }
        });
        Conventions.Add(endpoint);
    }
}
