using Hub.Storage;

namespace Hub.Engine.Runs;

/// <summary>A run that nobody else changes, on this node or another, until this is disposed of.</summary>
internal sealed class RunHold(IHubStore store, string run, SemaphoreSlim gate) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        try
        {
            await store.ReleaseRunAsync(run, CancellationToken.None);
        }
        catch (StoreException)
        {
            // The node's next renewal lets go of it.
        }
        finally
        {
            gate.Release();
        }
    }
}
