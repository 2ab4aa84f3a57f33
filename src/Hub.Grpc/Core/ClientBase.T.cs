namespace Grpc.Core;

/// <summary>Base of generated clients.</summary>
/// <typeparam name="T">The generated client.</typeparam>
public abstract class ClientBase<T> : ClientBase
    where T : ClientBase<T>
{
    /// <summary>Creates a client every call of which throws; for test doubles.</summary>
    protected ClientBase()
    {
    }

    /// <summary>Creates a client from a configuration.</summary>
    /// <param name="configuration">The configuration.</param>
    protected ClientBase(ClientBaseConfiguration configuration)
        : base(configuration)
    {
    }

    /// <summary>Creates a client of a channel.</summary>
    /// <param name="channel">The channel.</param>
    public ClientBase(ChannelBase channel)
        : base(channel)
    {
    }

    /// <summary>Creates a client of an invoker.</summary>
    /// <param name="callInvoker">The invoker.</param>
    public ClientBase(CallInvoker callInvoker)
        : base(callInvoker)
    {
    }

    /// <summary>A client that names a host of its own in its calls.</summary>
    /// <param name="host">The host name.</param>
    public T WithHost(string host) => NewInstance(Configuration.WithHost(host));

    /// <summary>Creates the generated client from a configuration.</summary>
    /// <param name="configuration">The configuration.</param>
    protected abstract T NewInstance(ClientBaseConfiguration configuration);
}
