namespace Hub.Grpc.Interop;

/// <summary>A peer did not do what the interop specification says.</summary>
/// <param name="message">What it did.</param>
internal sealed class InteropException(string message) : Exception(message)
{
    public static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new InteropException(message);
        }
    }
}
