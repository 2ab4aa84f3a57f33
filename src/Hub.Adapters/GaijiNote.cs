namespace Hub.Adapters;

/// <summary>A character of one field that is to be identified (文字同定), or was.</summary>
/// <param name="Code">The vendor's code; for Unicode sources the scalar.</param>
/// <param name="Meaning">What the charset makes of it: "U+E000"; empty where it has no scalar.</param>
/// <param name="IsOpen">True where nothing is decided; false where it was replaced by what is decided.</param>
/// <param name="Field">Source field.</param>
/// <param name="ItemId">Item that the field was read for; empty where it was read for none.</param>
/// <param name="Count">Occurrences in the field.</param>
public readonly record struct GaijiNote(uint Code, string Meaning, bool IsOpen, string Field, string ItemId, int Count);
