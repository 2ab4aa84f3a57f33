using Hub.Adapters.Lookups;
using Hub.Engine.Plans;
using Hub.Storage;
using Polly;
using Polly.Retry;

namespace Hub.Engine.Streams;

/// <summary>What the streams of a run share.</summary>
internal sealed class StreamScope(IHubStore store, IRunPlan plan, LookupSet lookups, BudgetWatch? budget, IRowFormat? rows, EngineOptions options, TimeProvider time, SemaphoreSlim workers, CancellationToken stopping)
{
    public IHubStore Store { get; } = store;

    public IRunPlan Plan { get; } = plan;

    /// <summary>What the records of the stream are joined to; it does not change while the stream is open.</summary>
    public LookupSet Lookups { get; } = lookups;

    /// <summary>What stops the reading where there are too many findings; null: nothing does.</summary>
    public BudgetWatch? Budget { get; } = budget;

    /// <summary>How typed rows are read; null: this engine takes none.</summary>
    public IRowFormat? Rows { get; } = rows;

    public EngineOptions Options { get; } = options;

    public TimeProvider Time { get; } = time;

    /// <summary>Lets so many batches be mapped at the same time, over all streams of the engine.</summary>
    public SemaphoreSlim Workers { get; } = workers;

    public bool IsStopping => stopping.IsCancellationRequested;

    /// <summary>The one place that tries a store again: only what may pass by itself, for about ten seconds.</summary>
    public ResiliencePipeline Patience { get; } = new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<StoreException>(e => e.IsTransient),
            MaxRetryAttempts = 6,
            Delay = TimeSpan.FromMilliseconds(100),
            MaxDelay = TimeSpan.FromSeconds(5),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
        })
        .Build();
}
