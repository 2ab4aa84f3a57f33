using Google.Protobuf;
using Hub.Client.Upload;
using Hub.Contracts.Ingest.V1;

namespace Hub.Client;

/// <content>Typed rows beside files.</content>
public sealed partial class HubClient
{
    /// <summary>
    /// Sends rows of the standard that the caller has typed already, and closes the stream. Goes on by itself after cuts and restarts of the hub, which needs
    /// the rows again from the first: the enumerable is enumerated once per attempt and must give the same rows each time. Called again it goes on where it stopped.
    /// </summary>
    /// <param name="run">Id or name of the run.</param>
    /// <param name="stream">Name of a stream of its manifest.</param>
    /// <param name="rows">The rows: messages of the standard's contract, of one group or of several, in the order in which they are to come out.</param>
    /// <param name="cancellationToken">Ends it; what is stored stays.</param>
    /// <returns>The finalized stream.</returns>
    /// <exception cref="HubException">It can't be done; says why and what to do.</exception>
    public Task<IngestStream> SendRowsAsync(string run, string stream, IAsyncEnumerable<IMessage> rows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var upload = new RowUpload(new StreamTarget(this, run, stream, line: null), rows);
        return _persistence.RunAsync(upload.RunAsync, null, cancellationToken);
    }
}
