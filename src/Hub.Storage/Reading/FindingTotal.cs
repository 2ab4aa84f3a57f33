using Hub.Findings;

namespace Hub.Storage.Reading;

/// <summary>All findings of one kind at one place.</summary>
/// <param name="Code">Number of the code.</param>
/// <param name="Severity">Severity.</param>
/// <param name="Field">Source field, or empty.</param>
/// <param name="ItemId">Item id, or empty.</param>
/// <param name="Count">How many.</param>
/// <param name="Records">How many records have at least one.</param>
/// <param name="Samples">The first few in source order.</param>
public sealed record FindingTotal(int Code, Severity Severity, string Field, string ItemId, long Count, long Records, IReadOnlyList<StoredFinding> Samples);
