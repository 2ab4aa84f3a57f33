namespace Hub.Validation.Tests.Across;

/// <summary>Tests that measure the memory of the process, which no other test may fill meanwhile.</summary>
[CollectionDefinition(nameof(AcrossMemoryTests), DisableParallelization = true)]
public sealed class AcrossMemoryCollection;
