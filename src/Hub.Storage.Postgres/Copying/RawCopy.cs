using Npgsql;

namespace Hub.Storage.Postgres.Copying;

/// <summary>How a raw COPY ends that is not read or written to its end.</summary>
internal static class RawCopy
{
    /// <summary>Cancels and disposes of it. Never fails: where the connection has gone, the copy went with it, and what made it stop says so better.</summary>
    public static async ValueTask AbandonAsync(this NpgsqlRawCopyStream stream)
    {
        try
        {
            await stream.CancelAsync();
            await stream.DisposeAsync();
        }
        catch (Exception exception) when (exception is NpgsqlException or IOException or ObjectDisposedException)
        {
            // Said above.
        }
    }
}
