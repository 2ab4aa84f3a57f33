namespace Grpc.Core;

/// <summary>Names the generated method that binds a service base class.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = true)]
public class BindServiceMethodAttribute : Attribute
{
    /// <summary>Names the method.</summary>
    /// <param name="bindType">The generated class.</param>
    /// <param name="bindMethodName">Name of its static method (ServiceBinderBase, service base).</param>
    public BindServiceMethodAttribute(Type bindType, string bindMethodName)
    {
        BindType = bindType;
        BindMethodName = bindMethodName;
    }

    /// <summary>The generated class.</summary>
    public Type BindType { get; }

    /// <summary>Name of its static method.</summary>
    public string BindMethodName { get; }
}
