using Hub.Engine;
using Hub.Engine.Plans;
using Hub.Findings;
using Hub.Server.Hosting;
using Hub.Server.Keys;
using Hub.Server.Wire;
using Hub.Storage;
using Hub.Storage.Postgres;
using Hub.Storage.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hub.Server;

/// <summary>A running hub: store, engine and gRPC services in this process. Disposing it lets running calls end, sends new ones elsewhere, stores what is complete and closes the store.</summary>
public sealed class HubServer : IAsyncDisposable
{
    // What is cut off ends in moments; a call that does not even then may fail.
    private static readonly TimeSpan s_cutOffPatience = TimeSpan.FromSeconds(5);

    private readonly WebApplication _application;
    private readonly HubEngine _engine;
    private readonly IHubStore _store;
    private readonly TimeSpan _stopTimeout;
    private readonly ILogger _logger;

    private HubServer(WebApplication application, HubEngine engine, IHubStore store, Uri uri, TimeSpan stopTimeout, ILogger logger)
    {
        _application = application;
        _engine = engine;
        _store = store;
        Uri = uri;
        _stopTimeout = stopTimeout;
        _logger = logger;
    }

    /// <summary>Where it listens, with the real port.</summary>
    public Uri Uri { get; }

    /// <summary>The database that holds the data, without user and password, such as "PostgreSQL db:5432/hub"; empty: the embedded store in the data folder.</summary>
    public string Database => (_store as PostgresStore)?.Place ?? "";

    /// <summary>The engine behind it, for a caller in the same process.</summary>
    public HubEngine Engine => _engine;

    /// <summary>Opens the store, puts right what a crash left, and starts to listen.</summary>
    /// <exception cref="HubStartException">The address can't be listened on.</exception>
    /// <exception cref="StoreException">The store can't be opened.</exception>
    public static async Task<HubServer> StartAsync(HubServerOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var logger = (options.Logging ?? NullLoggerFactory.Instance).CreateLogger("Hub.Server");
        var store = await OpenStoreAsync(options, cancellationToken);
        HubEngine? engine = null;
        WebApplication? application = null;
        try
        {
            var settings = new EngineOptions
            {
                DataFolder = Path.GetFullPath(options.DataFolder),
                AdapterFolders = options.AdapterFolders,
                EditionFolder = options.EditionFolder ?? Path.Combine(Path.GetFullPath(options.DataFolder), "editions"),
                TablesFolder = options.TableFolder,
                Tables = options.Tables,
                Workers = options.Workers,
                FileProfile = FileSettings.Read(options.DataFolder),
            };
            var plans = options.Plans ?? new AdapterPlans(settings);
            engine = new HubEngine(settings, store, plans, options.Time, new RowFormat());
            await engine.StartAsync(cancellationToken);
            application = HubApplication.Build(options, engine);
            var uri = await Listener.StartAsync(application, options.Listen, cancellationToken);
            ServerLog.Started(logger, uri, settings.DataFolder);
            return new HubServer(application, engine, store, uri, options.StopTimeout, logger);
        }
        catch
        {
            if (application is not null)
            {
                await application.DisposeAsync();
            }

            if (engine is not null)
            {
                await engine.DisposeAsync();
            }

            await store.DisposeAsync();
            throw;
        }
    }

    private static async ValueTask<IHubStore> OpenStoreAsync(HubServerOptions options, CancellationToken cancellationToken)
    {
        if (options.Postgres.Length == 0)
        {
            return SqliteStore.Open(new SqliteStoreOptions(options.DataFolder, options.Keys ?? FileKeys.Beside(options.DataFolder)));
        }

        PrivateFiles.CreateFolder(options.DataFolder);
        return await PostgresStore.OpenAsync(new PostgresStoreOptions(options.Postgres) { OwnerConnection = options.PostgresOwner, Lease = options.Lease }, cancellationToken);
    }

    /// <summary>Ends when the hub stops: on cancellation, or when the process is told to end (SIGTERM).</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        var stopping = _application.Lifetime.ApplicationStopping;
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var byHost = stopping.Register(() => ended.TrySetResult());
        await using var byCaller = cancellationToken.Register(() => ended.TrySetResult());
        await ended.Task;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _application.Services.GetRequiredService<Serving>().Drain();
        await _engine.DrainAsync(_stopTimeout);
        await _engine.StopAsync();
        using var patience = new CancellationTokenSource(_stopTimeout);
        try
        {
            await _application.StopAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            // Calls that did not end in time are cut off; what they sent is resumed from the last checkpoint.
        }

        await _application.Services.GetRequiredService<RunningCalls>().CloseAsync(s_cutOffPatience, TimeProvider.System);
        await _application.DisposeAsync();
        await _engine.DisposeAsync();
        await _store.DisposeAsync();
        ServerLog.Stopped(_logger);
    }
}
