using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Hub.Server.Hosting;

/// <summary>Whether this node takes new work, as <c>grpc.health.v1.Health</c> and a balancer's check say it.</summary>
internal sealed class Serving : IHealthCheck
{
    /// <summary>Where a balancer that can't ask over gRPC asks with GET: 200 while the node takes new work, 404 while it drains.</summary>
    public const string Path = "/health";

    private volatile bool _isDraining;

    /// <summary>From here on the node is going away: running calls may end, new ones belong elsewhere.</summary>
    public void Drain() => _isDraining = true;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(_isDraining ? HealthCheckResult.Unhealthy("draining") : HealthCheckResult.Healthy());

    public Task AnswerAsync(HttpContext context)
    {
        // haproxy's disable-on-404: no new calls, running ones go on. Any other failure, and silence, is taken for a dead node.
        context.Response.StatusCode = _isDraining ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        return Task.CompletedTask;
    }
}
