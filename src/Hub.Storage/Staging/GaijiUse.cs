namespace Hub.Storage.Staging;

/// <summary>
/// A character of one field of one record that somebody has to identify, or has identified (文字同定). Stored with the checkpoint that covers the record, so
/// that what is counted from them is exact whatever happens to the hub.
/// </summary>
/// <param name="Record">Ordinal of the record in its stream.</param>
/// <param name="Code">The vendor's code.</param>
/// <param name="Meaning">What the charset makes of it: "U+E000", "U+845B U+E0102"; empty where it has no scalar.</param>
/// <param name="IsOpen">True where nothing is decided; false where it was replaced by what is decided.</param>
/// <param name="Field">Source field.</param>
/// <param name="ItemId">Item that the field was read for; empty where it was read for none.</param>
/// <param name="Count">Occurrences in the field.</param>
/// <param name="Person">A hash of the key of the person (or thing) that the record is about: the same key, the same number.</param>
/// <param name="Sample">That key, masked; empty where the record has none.</param>
public readonly record struct GaijiUse(long Record, uint Code, string Meaning, bool IsOpen, string Field, string ItemId, int Count, long Person, string Sample);
