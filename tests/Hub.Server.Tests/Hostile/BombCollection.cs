namespace Hub.Server.Tests.Hostile;

/// <summary>What the whole process allocates can only be measured while nothing else runs.</summary>
[CollectionDefinition(nameof(BombTests), DisableParallelization = true)]
public sealed class BombCollection;
