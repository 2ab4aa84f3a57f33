namespace Hub.Storage.Reading;

/// <summary>A record that has a character.</summary>
/// <param name="Stream">Name of its stream.</param>
/// <param name="Record">Its ordinal.</param>
/// <param name="Key">Its key, masked; empty where it has none.</param>
public readonly record struct GaijiSample(string Stream, long Record, string Key);
