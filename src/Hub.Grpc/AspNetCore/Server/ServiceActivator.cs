using Microsoft.Extensions.DependencyInjection;

namespace Grpc.AspNetCore.Server;

/// <summary>Makes the service object of a call: the registered one, else a new one that lives as long as the call.</summary>
/// <typeparam name="TService">The service.</typeparam>
internal static class ServiceActivator<TService>
    where TService : class
{
    private static readonly ObjectFactory<TService> Factory = ActivatorUtilities.CreateFactory<TService>([]);

    public static TService Create(IServiceProvider services, out bool isNew)
    {
        if (services.GetService<TService>() is { } registered)
        {
            isNew = false;
            return registered;
        }

        isNew = true;
        return Factory(services, null);
    }

    public static ValueTask ReleaseAsync(object instance, bool isNew)
    {
        if (isNew)
        {
            if (instance is IAsyncDisposable asynchronous)
            {
                return asynchronous.DisposeAsync();
            }

            (instance as IDisposable)?.Dispose();
        }

        return ValueTask.CompletedTask;
    }
}
