namespace Grpc.Core;

/// <summary>A long-lived way to a server, shared by many calls.</summary>
public abstract class ChannelBase
{
    /// <summary>Creates a channel.</summary>
    /// <param name="target">What the channel leads to.</param>
    protected ChannelBase(string target)
    {
        ArgumentNullException.ThrowIfNull(target);
        Target = target;
    }

    /// <summary>What the channel leads to.</summary>
    public string Target { get; }

    /// <summary>Creates an invoker of calls over the channel.</summary>
    public abstract CallInvoker CreateCallInvoker();

    /// <summary>Closes the channel. Calls still running are cancelled.</summary>
    public Task ShutdownAsync() => ShutdownAsyncCore();

    /// <summary>Implements <see cref="ShutdownAsync"/>.</summary>
    protected virtual Task ShutdownAsyncCore() => Task.CompletedTask;
}
