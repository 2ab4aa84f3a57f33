using Hub.Findings;

namespace Hub.Storage.Reading;

/// <summary>A finding as the store holds it: the code as its number, texts come from the code.</summary>
/// <param name="Key">Where to go on after it.</param>
/// <param name="Code">Number of the code.</param>
/// <param name="Severity">Severity it was given.</param>
/// <param name="Position">Where in the source; the stream by its name.</param>
/// <param name="Field">Source field, or empty.</param>
/// <param name="ItemId">Item id, or empty.</param>
/// <param name="Found">What was found, masked.</param>
/// <param name="Expected">What would have been right.</param>
public readonly record struct StoredFinding(
    FindingKey Key, int Code, Severity Severity, SourcePosition Position, string Field, string ItemId, string Found, string Expected);
