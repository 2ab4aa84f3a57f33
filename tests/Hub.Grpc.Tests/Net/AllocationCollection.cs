namespace Hub.Grpc.Tests.Net;

/// <summary>What the whole process allocates or holds can only be measured while nothing else runs.</summary>
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
public sealed class AllocationCollection;
