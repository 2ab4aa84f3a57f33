namespace Grpc.Core.Interceptors;

/// <summary>Puts interceptors before a channel.</summary>
public static class ChannelExtensions
{
    /// <summary>Sends the channel's calls through an interceptor.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="interceptor">The interceptor.</param>
    public static CallInvoker Intercept(this ChannelBase channel, Interceptor interceptor)
    {
        ArgumentNullException.ThrowIfNull(channel);
        return channel.CreateCallInvoker().Intercept(interceptor);
    }

    /// <summary>Sends the channel's calls through interceptors; the first one sees a call first.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="interceptors">The interceptors.</param>
    public static CallInvoker Intercept(this ChannelBase channel, params Interceptor[] interceptors)
    {
        ArgumentNullException.ThrowIfNull(channel);
        return channel.CreateCallInvoker().Intercept(interceptors);
    }

    /// <summary>Sends the headers of the channel's calls through a function.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="interceptor">The function: headers in, headers out.</param>
    public static CallInvoker Intercept(this ChannelBase channel, Func<Metadata, Metadata> interceptor)
    {
        ArgumentNullException.ThrowIfNull(channel);
        return channel.CreateCallInvoker().Intercept(interceptor);
    }
}
