using Grpc.Core;
using Hub.Access;

namespace Hub.Server.Access;

/// <summary>The messages of a stream, each let through by the gate; a message about the same thing as the one before is not looked at twice.</summary>
internal sealed class AdmittedReader<T>(IAsyncStreamReader<T> inner, AccessGate gate, Principal principal, ServerCallContext context) : IAsyncStreamReader<T>
    where T : class
{
    private CallScope? _admitted;

    /// <summary>What was let through last, for the audit; null: nothing was.</summary>
    public (CallScope Scope, string Municipality)? Admitted { get; private set; }

    public T Current => inner.Current;

    public async Task<bool> MoveNext(CancellationToken cancellationToken)
    {
        if (!await inner.MoveNext(cancellationToken))
        {
            return false;
        }

        var scope = CallScope.Of(inner.Current);
        if (_admitted is null || (scope != _admitted && scope is not { Run.Length: 0 }))
        {
            Admitted = await gate.AdmitAsync(principal, inner.Current, context);
            _admitted = Admitted?.Scope;
        }

        return true;
    }
}
