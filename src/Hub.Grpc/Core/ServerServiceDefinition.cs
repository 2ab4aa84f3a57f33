namespace Grpc.Core;

/// <summary>Methods of a service with their handlers, made by the generated <c>BindService</c>.</summary>
public class ServerServiceDefinition
{
    private readonly List<Action<ServiceBinderBase>> _bindings;

    internal ServerServiceDefinition(List<Action<ServiceBinderBase>> bindings)
    {
        _bindings = bindings;
    }

    /// <summary>Starts a definition.</summary>
    public static Builder CreateBuilder() => new();

    internal void BindService(ServiceBinderBase binder)
    {
        foreach (Action<ServiceBinderBase> binding in _bindings)
        {
            binding(binder);
        }
    }

    /// <summary>Collects methods.</summary>
    public class Builder
    {
        private readonly HashSet<string> _names = [];
        private readonly List<Action<ServiceBinderBase>> _bindings = [];

        /// <summary>Creates an empty builder.</summary>
        public Builder()
        {
        }

        /// <summary>Adds a unary method.</summary>
        /// <typeparam name="TRequest">Request message type.</typeparam>
        /// <typeparam name="TResponse">Response message type.</typeparam>
        /// <param name="method">The method.</param>
        /// <param name="handler">Its handler.</param>
        public Builder AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse> handler)
            where TRequest : class
            where TResponse : class => Add(method, binder => binder.AddMethod(method, handler));

        /// <summary>Adds a client streaming method.</summary>
        /// <typeparam name="TRequest">Request message type.</typeparam>
        /// <typeparam name="TResponse">Response message type.</typeparam>
        /// <param name="method">The method.</param>
        /// <param name="handler">Its handler.</param>
        public Builder AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ClientStreamingServerMethod<TRequest, TResponse> handler)
            where TRequest : class
            where TResponse : class => Add(method, binder => binder.AddMethod(method, handler));

        /// <summary>Adds a server streaming method.</summary>
        /// <typeparam name="TRequest">Request message type.</typeparam>
        /// <typeparam name="TResponse">Response message type.</typeparam>
        /// <param name="method">The method.</param>
        /// <param name="handler">Its handler.</param>
        public Builder AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse> handler)
            where TRequest : class
            where TResponse : class => Add(method, binder => binder.AddMethod(method, handler));

        /// <summary>Adds a method in which both sides stream.</summary>
        /// <typeparam name="TRequest">Request message type.</typeparam>
        /// <typeparam name="TResponse">Response message type.</typeparam>
        /// <param name="method">The method.</param>
        /// <param name="handler">Its handler.</param>
        public Builder AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, DuplexStreamingServerMethod<TRequest, TResponse> handler)
            where TRequest : class
            where TResponse : class => Add(method, binder => binder.AddMethod(method, handler));

        /// <summary>Ends the definition.</summary>
        public ServerServiceDefinition Build() => new([.. _bindings]);

        private Builder Add(IMethod method, Action<ServiceBinderBase> binding)
        {
            ArgumentNullException.ThrowIfNull(method);
            if (!_names.Add(method.FullName))
            {
                throw new ArgumentException($"The method '{method.FullName}' is added twice.", nameof(method));
            }

            _bindings.Add(binding);
            return this;
        }
    }
}
