using Grpc.Core;
using Polly;
using Polly.Retry;

namespace Hub.Client;

/// <summary>
/// Tries again what may pass by itself: when the hub says, else with jittered backoff, as long as patience lasts since the last progress. What can't succeed is told at once.
/// The one place of the client that does.
/// </summary>
internal sealed class Persistence(HubClientOptions options)
{
    /// <summary>Runs an attempt until it ends well, can't succeed, or patience has run out.</summary>
    /// <param name="attempt">The attempt; it calls the given action whenever something moved.</param>
    /// <param name="onRetry">Told before each wait.</param>
    /// <param name="cancellationToken">Ends it at once.</param>
    public async Task<T> RunAsync<T>(Func<Action, CancellationToken, Task<T>> attempt, Action? onRetry, CancellationToken cancellationToken)
    {
        var lastProgress = options.Time.GetTimestamp();
        var pipeline = new ResiliencePipelineBuilder { TimeProvider = options.Time }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = a => ValueTask.FromResult(
                    a.Outcome.Exception is { } e && !cancellationToken.IsCancellationRequested && Faults.IsTransient(e)
                    && options.Time.GetElapsedTime(Interlocked.Read(ref lastProgress)) < options.Patience),
                MaxRetryAttempts = int.MaxValue,
                Delay = TimeSpan.FromMilliseconds(200),
                MaxDelay = options.MaxRetryDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                DelayGenerator = a => ValueTask.FromResult(Faults.Pushback(a.Outcome.Exception)),
                OnRetry = _ =>
                {
                    onRetry?.Invoke();
                    return ValueTask.CompletedTask;
                },
            })
            .Build();
        try
        {
            return await pipeline.ExecuteAsync(async token => await attempt(Moved, token), cancellationToken);
        }
        catch (RpcException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Status.Detail, exception, cancellationToken);
        }
        catch (RpcException exception)
        {
            throw Faults.ToException(exception, options.Server);
        }
        catch (HttpRequestException exception)
        {
            throw Faults.Unreachable(options.Server, exception);
        }

        void Moved() => Interlocked.Exchange(ref lastProgress, options.Time.GetTimestamp());
    }

    /// <summary>Runs one call.</summary>
    public Task<T> CallAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken) =>
        RunAsync((_, token) => call(token), null, cancellationToken);
}
