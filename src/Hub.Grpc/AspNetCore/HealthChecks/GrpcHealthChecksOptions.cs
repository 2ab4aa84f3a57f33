namespace Grpc.AspNetCore.HealthChecks;

/// <summary>Options of the health service.</summary>
public sealed class GrpcHealthChecksOptions
{
    /// <summary>Which health checks make up the health of which service name. Default: the empty name, all checks.</summary>
    public ServiceMappingCollection Services { get; } = [];

    /// <summary>Whether calls get the result published last rather than run the checks. Default: false.</summary>
    public bool UseHealthChecksCache { get; set; }

    /// <summary>Whether watch calls are left open when the application stops. Default: false, they are told NOT_SERVING and end.</summary>
    public bool SuppressCompletionOnShutdown { get; set; }
}
