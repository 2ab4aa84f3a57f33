namespace Hub.Storage.Reading;

/// <summary>A place where a character occurs.</summary>
/// <param name="Field">Source field.</param>
/// <param name="ItemId">Item; empty where the field was read for none.</param>
/// <param name="Count">Occurrences.</param>
public readonly record struct GaijiPlace(string Field, string ItemId, long Count);
