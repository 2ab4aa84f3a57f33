using Grpc.Core.Interceptors;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.AspNetCore.Server;

/// <summary>An interceptor to be made for every call.</summary>
public class InterceptorRegistration
{
    private readonly object[] _arguments;

    internal InterceptorRegistration(Type type, object[] arguments)
    {
        Type = type;
        _arguments = arguments;
    }

    /// <summary>Type of the interceptor.</summary>
    public Type Type { get; }

    /// <summary>The arguments given at registration.</summary>
    public IReadOnlyList<object> Arguments => _arguments;

    /// <summary>The interceptor of a call: the registered one if the services know it, else a new one.</summary>
    /// <param name="services">Services of the request.</param>
    /// <param name="isNew">Whether the caller has to dispose it.</param>
    internal Interceptor Create(IServiceProvider services, out bool isNew)
    {
        isNew = false;
        if (_arguments.Length == 0 && services.GetService(Type) is Interceptor registered)
        {
            return registered;
        }

        isNew = true;
        return (Interceptor)ActivatorUtilities.CreateInstance(services, Type, _arguments);
    }
}
