namespace Grpc.Core;

/// <summary>What a call hands on to the calls made on its behalf.</summary>
public class ContextPropagationOptions
{
    /// <summary>Hands on both deadline and cancellation.</summary>
    public static readonly ContextPropagationOptions Default = new();

    /// <summary>Creates options.</summary>
    /// <param name="propagateDeadline">Whether to hand on the deadline.</param>
    /// <param name="propagateCancellation">Whether to hand on cancellation.</param>
    public ContextPropagationOptions(bool propagateDeadline = true, bool propagateCancellation = true)
    {
        IsPropagateDeadline = propagateDeadline;
        IsPropagateCancellation = propagateCancellation;
    }

    /// <summary>Whether the deadline is handed on.</summary>
    public bool IsPropagateDeadline { get; }

    /// <summary>Whether cancellation is handed on.</summary>
    public bool IsPropagateCancellation { get; }
}
