namespace Grpc.Core;

/// <summary>A remote method, without its message types.</summary>
public interface IMethod
{
    /// <summary>Kind of the method.</summary>
    MethodType Type { get; }

    /// <summary>Full name of the service.</summary>
    string ServiceName { get; }

    /// <summary>Name of the method within the service.</summary>
    string Name { get; }

    /// <summary><c>/service/method</c>, the request path.</summary>
    string FullName { get; }
}
