namespace Hub.Bench;

/// <summary>What one contender did in one round.</summary>
internal readonly record struct GrpcBenchResult(double GigabytesPerSecond, double CpuSecondsPerGigabyte, double AllocatedPerMessage);
