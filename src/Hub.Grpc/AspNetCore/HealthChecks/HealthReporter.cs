using System.Threading.Channels;
using Grpc.Core;
using Grpc.Health.V1;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace Grpc.AspNetCore.HealthChecks;

/// <summary>Answers <c>grpc.health.v1.Health</c> from the health checks of the application.</summary>
internal sealed class HealthReporter(HealthCheckService checks, IOptions<GrpcHealthChecksOptions> options, IHostApplicationLifetime lifetime)
    : Health.V1.Health.HealthBase, IHealthCheckPublisher
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, ServingStatus> _published = new(StringComparer.Ordinal);
    private readonly List<(string Service, Channel<ServingStatus> Statuses)> _watchers = [];

    public override async Task<HealthCheckResponse> Check(HealthCheckRequest request, ServerCallContext context) =>
        await GetStatusAsync(request.Service, context.CancellationToken).ConfigureAwait(false) is ServingStatus status and not ServingStatus.ServiceUnknown
            ? new HealthCheckResponse { Status = status }
            : throw new RpcException(new Status(StatusCode.NotFound, $"The service '{request.Service}' is unknown."));

    public override async Task Watch(HealthCheckRequest request, IServerStreamWriter<HealthCheckResponse> responseStream, ServerCallContext context)
    {
        // Only the newest status counts: a slow watcher must not make the server remember.
        Channel<ServingStatus> statuses = Channel.CreateBounded<ServingStatus>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_gate)
        {
            _watchers.Add((request.Service, statuses));
        }

        using CancellationTokenRegistration stopping = options.Value.SuppressCompletionOnShutdown
            ? default
            : lifetime.ApplicationStopping.UnsafeRegister(static state => Complete((Channel<ServingStatus>)state!), statuses);
        try
        {
            ServingStatus? last = await GetStatusAsync(request.Service, context.CancellationToken).ConfigureAwait(false);
            await responseStream.WriteAsync(new HealthCheckResponse { Status = last.Value }).ConfigureAwait(false);
            await foreach (ServingStatus status in statuses.Reader.ReadAllAsync(context.CancellationToken).ConfigureAwait(false))
            {
                if (status != last)
                {
                    last = status;
                    await responseStream.WriteAsync(new HealthCheckResponse { Status = status }).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            lock (_gate)
            {
                _watchers.RemoveAll(watcher => watcher.Statuses == statuses);
            }
        }
    }

    public Task PublishAsync(HealthReport report, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            foreach (ServiceMapping mapping in options.Value.Services)
            {
                ServingStatus status = report.Entries
                    .Where(entry => mapping.HealthCheckPredicate!(new HealthCheckMapContext(entry.Key, entry.Value.Tags)))
                    .Any(static entry => entry.Value.Status == HealthStatus.Unhealthy) ? ServingStatus.NotServing : ServingStatus.Serving;
                _published[mapping.Name] = status;
                foreach ((string service, Channel<ServingStatus> statuses) in _watchers)
                {
                    if (service == mapping.Name)
                    {
                        statuses.Writer.TryWrite(status);
                    }
                }
            }
        }

        return Task.CompletedTask;
    }

    private static void Complete(Channel<ServingStatus> statuses)
    {
        statuses.Writer.TryWrite(ServingStatus.NotServing);
        statuses.Writer.TryComplete();
    }

    private async Task<ServingStatus> GetStatusAsync(string service, CancellationToken cancellationToken)
    {
        if (options.Value.Services.Find(service) is not { } mapping)
        {
            return ServingStatus.ServiceUnknown;
        }

        if (options.Value.UseHealthChecksCache)
        {
            lock (_gate)
            {
                return _published.GetValueOrDefault(service, ServingStatus.ServiceUnknown);
            }
        }

        HealthReport report = await checks.CheckHealthAsync(
            registration => mapping.HealthCheckPredicate!(new HealthCheckMapContext(registration.Name, registration.Tags)),
            cancellationToken).ConfigureAwait(false);
        return report.Status == HealthStatus.Unhealthy ? ServingStatus.NotServing : ServingStatus.Serving;
    }
}
