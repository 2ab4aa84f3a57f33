using System.Collections.Concurrent;
using Grpc.Core;
using Hub.Engine;
using Hub.Server.Access;
using Hub.Storage.Runs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hub.Server.Limits;

/// <summary>The meters of all principals.</summary>
internal sealed class LimitGate(HubLimits limits, IServiceProvider services, TimeProvider time, ILogger<LimitGate> logger)
{
    private const int MostIdle = 10_000;

    private readonly ConcurrentDictionary<string, PrincipalMeter> _meters = new(StringComparer.Ordinal);

    /// <summary>The limits.</summary>
    public HubLimits Limits => limits;

    /// <summary>The meter of the principal who calls.</summary>
    public PrincipalMeter MeterOf(ServerCallContext context) => _meters.GetOrAdd(NameOf(context), static (_, gate) => gate.Add(), this);

    /// <summary>Tells of a call that was refused or ended: in the log now and then, in the audit one by one or in a count.</summary>
    public void Refused(ServerCallContext context, PrincipalMeter meter, LimitException refusal)
    {
        if (meter.IsNews())
        {
            ServerLog.LimitReached(logger, NameOf(context), refusal.Reason);
        }

        services.GetService<AccessGate>()?.OverLimit(AccessGate.CreatorOf(context), context.Peer, refusal.Reason);
    }

    /// <summary>Whether a principal may begin another run of so many files.</summary>
    /// <exception cref="LimitException">It may not.</exception>
    public async ValueTask CheckRunAsync(HubEngine engine, string creator, int files, CancellationToken cancellationToken)
    {
        if (files > limits.FilesOfRun)
        {
            throw LimitException.Files(files, limits.FilesOfRun);
        }

        var open = await engine.ListRunsAsync(new RunFilter { CreatedBy = creator, State = RunState.Active, Limit = limits.Runs }, cancellationToken);
        if (open.Count >= limits.Runs)
        {
            throw LimitException.Runs(limits.Runs);
        }
    }

    // Without access control there are as many names as addresses: those that do nothing are forgotten.
    private PrincipalMeter Add()
    {
        if (_meters.Count >= MostIdle)
        {
            foreach (var (name, _) in _meters.Where(m => m.Value.IsIdle))
            {
                _meters.TryRemove(name, out _);
            }
        }

        return new PrincipalMeter(limits, time);
    }

    private static string NameOf(ServerCallContext context) =>
        AccessGate.CreatorOf(context) is { Length: > 0 } name ? name : context.Peer[..Math.Max(0, context.Peer.LastIndexOf(':'))];
}
