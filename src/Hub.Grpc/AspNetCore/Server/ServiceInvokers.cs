using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Grpc.AspNetCore.Server;

/// <summary>Puts together, once per method, what a call goes through: interceptors, then a method of a service object.</summary>
/// <typeparam name="TService">The service.</typeparam>
/// <typeparam name="TRequest">Request message type.</typeparam>
/// <typeparam name="TResponse">Response message type.</typeparam>
internal static class ServiceInvokers<TService, TRequest, TResponse>
    where TService : class
    where TRequest : class
    where TResponse : class
{
    public static UnaryServerMethod<TRequest, TResponse> Create(Func<TService, TRequest, ServerCallContext, Task<TResponse>> method, IReadOnlyList<InterceptorRegistration> interceptors)
    {
        UnaryServerMethod<TRequest, TResponse> invoker = (request, context) => WithService(context, service => method(service, request, context));
        foreach (InterceptorRegistration registration in interceptors.Reverse())
        {
            UnaryServerMethod<TRequest, TResponse> next = invoker;
            invoker = (request, context) => WithInterceptor(registration, context, interceptor => interceptor.UnaryServerHandler(request, context, next));
        }

        return invoker;
    }

    public static ClientStreamingServerMethod<TRequest, TResponse> Create(Func<TService, IAsyncStreamReader<TRequest>, ServerCallContext, Task<TResponse>> method, IReadOnlyList<InterceptorRegistration> interceptors)
    {
        ClientStreamingServerMethod<TRequest, TResponse> invoker = (requests, context) => WithService(context, service => method(service, requests, context));
        foreach (InterceptorRegistration registration in interceptors.Reverse())
        {
            ClientStreamingServerMethod<TRequest, TResponse> next = invoker;
            invoker = (requests, context) => WithInterceptor(registration, context, interceptor => interceptor.ClientStreamingServerHandler(requests, context, next));
        }

        return invoker;
    }

    public static ServerStreamingServerMethod<TRequest, TResponse> Create(Func<TService, TRequest, IServerStreamWriter<TResponse>, ServerCallContext, Task> method, IReadOnlyList<InterceptorRegistration> interceptors)
    {
        ServerStreamingServerMethod<TRequest, TResponse> invoker = (request, responses, context) => WithService(context, service => Void(method(service, request, responses, context)));
        foreach (InterceptorRegistration registration in interceptors.Reverse())
        {
            ServerStreamingServerMethod<TRequest, TResponse> next = invoker;
            invoker = (request, responses, context) => WithInterceptor(registration, context, interceptor => Void(interceptor.ServerStreamingServerHandler(request, responses, context, next)));
        }

        return invoker;
    }

    public static DuplexStreamingServerMethod<TRequest, TResponse> Create(Func<TService, IAsyncStreamReader<TRequest>, IServerStreamWriter<TResponse>, ServerCallContext, Task> method, IReadOnlyList<InterceptorRegistration> interceptors)
    {
        DuplexStreamingServerMethod<TRequest, TResponse> invoker = (requests, responses, context) => WithService(context, service => Void(method(service, requests, responses, context)));
        foreach (InterceptorRegistration registration in interceptors.Reverse())
        {
            DuplexStreamingServerMethod<TRequest, TResponse> next = invoker;
            invoker = (requests, responses, context) => WithInterceptor(registration, context, interceptor => Void(interceptor.DuplexStreamingServerHandler(requests, responses, context, next)));
        }

        return invoker;
    }

    private static async Task<T> WithService<T>(ServerCallContext context, Func<TService, Task<T>> run)
    {
        TService service = ServiceActivator<TService>.Create(context.GetHttpContext().RequestServices, out bool isNew);
        try
        {
            return await run(service).ConfigureAwait(false);
        }
        finally
        {
            await ServiceActivator<TService>.ReleaseAsync(service, isNew).ConfigureAwait(false);
        }
    }

    private static async Task<T> WithInterceptor<T>(InterceptorRegistration registration, ServerCallContext context, Func<Interceptor, Task<T>> run)
    {
        Interceptor interceptor = registration.Create(context.GetHttpContext().RequestServices, out bool isNew);
        try
        {
            return await run(interceptor).ConfigureAwait(false);
        }
        finally
        {
            await ServiceActivator<TService>.ReleaseAsync(interceptor, isNew).ConfigureAwait(false);
        }
    }

    private static async Task<object?> Void(Task task)
    {
        await task.ConfigureAwait(false);
        return null;
    }
}
