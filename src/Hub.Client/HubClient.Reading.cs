using System.Runtime.CompilerServices;
using Grpc.Core;
using Hub.Contracts.Finding.V1;
using Hub.Contracts.Run.V1;

namespace Hub.Client;

/// <content>What became of runs.</content>
public sealed partial class HubClient
{
    /// <summary>Reads a run by its id or name.</summary>
    public async Task<Run> GetRunAsync(string run, CancellationToken cancellationToken) =>
        (await _persistence.CallAsync(token => Runs.GetRunAsync(new GetRunRequest { Name = RunNames.Run(run) }, cancellationToken: token).ResponseAsync, cancellationToken)).Run;

    /// <summary>Lists runs, newest first.</summary>
    public async IAsyncEnumerable<Run> ListRunsAsync(ListRunsRequest filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var page = filter.Clone();
        do
        {
            var answer = await _persistence.CallAsync(token => Runs.ListRunsAsync(page, cancellationToken: token).ResponseAsync, cancellationToken);
            foreach (var run in answer.Runs)
            {
                yield return run;
            }

            page.PageToken = answer.NextPageToken;
        }
        while (page.PageToken.Length > 0);
    }

    /// <summary>The run now and whenever it changed, until it rests.</summary>
    public async IAsyncEnumerable<Run> WatchRunAsync(string run, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var call = Runs.WatchRun(new WatchRunRequest { Name = RunNames.Run(run) }, cancellationToken: cancellationToken);
        await foreach (var answer in ReadAsync(call.ResponseStream, cancellationToken))
        {
            yield return answer.Run;
        }
    }

    /// <summary>Checks a run and, unless only that is asked for, commits it.</summary>
    public async Task<CommitRunResponse> CommitRunAsync(string run, bool validateOnly, CommitOverride? decision, CancellationToken cancellationToken)
    {
        var request = new CommitRunRequest { Name = RunNames.Run(run), RequestId = NewRequestId(), ValidateOnly = validateOnly, CommitOverride = decision };
        return await _persistence.CallAsync(token => Runs.CommitRunAsync(request, cancellationToken: token).ResponseAsync, cancellationToken);
    }

    /// <summary>Gives a run up.</summary>
    public async Task<Run> AbandonRunAsync(string run, CancellationToken cancellationToken)
    {
        var request = new AbandonRunRequest { Name = RunNames.Run(run), RequestId = NewRequestId() };
        return (await _persistence.CallAsync(token => Runs.AbandonRunAsync(request, cancellationToken: token).ResponseAsync, cancellationToken)).Run;
    }

    /// <summary>Deletes a run for good.</summary>
    /// <param name="run">Its id or name.</param>
    /// <param name="confirm">Its id once more, as a person typed it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="committed">Deletes it although it is committed.</param>
    /// <param name="cancellationToken">Ends the waiting; what has begun is ended by the hub.</param>
    public async Task<DeleteRunResponse> DeleteRunAsync(string run, string confirm, string reason, bool committed, CancellationToken cancellationToken)
    {
        var request = new DeleteRunRequest { Name = RunNames.Run(run), RequestId = NewRequestId(), Confirm = confirm, Reason = reason, Committed = committed };
        return await _persistence.CallAsync(token => Runs.DeleteRunAsync(request, cancellationToken: token).ResponseAsync, cancellationToken);
    }

    /// <summary>Counts what a deletion would delete; of a deleted run what it deleted.</summary>
    public async Task<DeleteRunResponse> PreviewDeletionAsync(string run, CancellationToken cancellationToken)
    {
        var request = new DeleteRunRequest { Name = RunNames.Run(run), RequestId = NewRequestId(), ValidateOnly = true };
        return await _persistence.CallAsync(token => Runs.DeleteRunAsync(request, cancellationToken: token).ResponseAsync, cancellationToken);
    }

    /// <summary>All findings that fit, in source order. <see cref="ListFindingsRequest.Name"/> may be an id.</summary>
    public async IAsyncEnumerable<Finding> ListFindingsAsync(ListFindingsRequest filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var request = filter.Clone();
        request.Name = RunNames.Run(filter.Name);
        using var call = Runs.ListFindings(request, cancellationToken: cancellationToken);
        await foreach (var answer in ReadAsync(call.ResponseStream, cancellationToken))
        {
            foreach (var finding in answer.Findings)
            {
                yield return finding;
            }
        }
    }

    /// <summary>All records in quarantine that fit, in source order. <see cref="ListQuarantineRequest.Name"/> may be an id.</summary>
    public async IAsyncEnumerable<QuarantinedRecord> ListQuarantineAsync(ListQuarantineRequest filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var request = filter.Clone();
        request.Name = RunNames.Run(filter.Name);
        using var call = Runs.ListQuarantine(request, cancellationToken: cancellationToken);
        await foreach (var answer in ReadAsync(call.ResponseStream, cancellationToken))
        {
            foreach (var record in answer.Records)
            {
                yield return record;
            }
        }
    }

    /// <summary>Sends corrected records back. A repeat after a cut changes nothing more.</summary>
    public async Task<IReadOnlyList<ResubmitResult>> ResubmitAsync(string run, IEnumerable<ResubmittedRecord> records, CancellationToken cancellationToken)
    {
        const int MostPerRequest = 500;
        const int MostBytesPerRequest = 512 * 1024;
        ArgumentNullException.ThrowIfNull(records);
        List<ResubmitResult> results = [];
        var request = new ResubmitRecordsRequest { Name = RunNames.Run(run), RequestId = NewRequestId() };
        var bytes = 0;
        foreach (var record in records)
        {
            request.Records.Add(record);
            bytes += record.Source.Length;
            if (request.Records.Count == MostPerRequest || bytes >= MostBytesPerRequest)
            {
                await SendAsync();
            }
        }

        if (request.Records.Count > 0)
        {
            await SendAsync();
        }

        return results;

        async Task SendAsync()
        {
            var answer = await _persistence.CallAsync(token => Runs.ResubmitRecordsAsync(request, cancellationToken: token).ResponseAsync, cancellationToken);
            results.AddRange(answer.Results);
            request = new ResubmitRecordsRequest { Name = request.Name, RequestId = NewRequestId() };
            bytes = 0;
        }
    }

    /// <summary>The files of a run's report, standard files among them.</summary>
    public async Task<IReadOnlyList<ReportFile>> ListReportFilesAsync(string run, CancellationToken cancellationToken)
    {
        using var call = Runs.GetReport(new GetReportRequest { Name = RunNames.Run(run) }, cancellationToken: cancellationToken);
        List<ReportFile> files = [];
        await foreach (var answer in ReadAsync(call.ResponseStream, cancellationToken))
        {
            files.AddRange(answer.Files);
        }

        return files;
    }

    /// <summary>Copies a file of a run's report.</summary>
    public async Task CopyReportAsync(string run, string file, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var call = Runs.GetReport(new GetReportRequest { Name = RunNames.Run(run), File = file }, cancellationToken: cancellationToken);
        await foreach (var answer in ReadAsync(call.ResponseStream, cancellationToken))
        {
            await output.WriteAsync(answer.Content.Memory, cancellationToken);
        }
    }

    private async IAsyncEnumerable<T> ReadAsync<T>(IAsyncStreamReader<T> stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await NextAsync(stream, cancellationToken))
        {
            yield return stream.Current;
        }
    }

    private async Task<bool> NextAsync<T>(IAsyncStreamReader<T> stream, CancellationToken cancellationToken)
    {
        try
        {
            return await stream.MoveNext(cancellationToken);
        }
        catch (RpcException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Status.Detail, exception, cancellationToken);
        }
        catch (RpcException exception)
        {
            throw Faults.ToException(exception, _options.Server);
        }
    }
}
