namespace Hub.Storage.Reading;

/// <summary>All that a run met of one character that is to be identified (文字同定), or was.</summary>
/// <param name="Code">The vendor's code.</param>
/// <param name="Meaning">What the charset makes of it: "U+E000"; empty where it has no scalar.</param>
/// <param name="Count">Occurrences, in all records that the store holds: accepted and in quarantine.</param>
/// <param name="Unresolved">Those for which nothing was decided when their record was mapped last.</param>
/// <param name="Persons">Different persons (or things) whose records have it.</param>
/// <param name="Records">Records that have it.</param>
/// <param name="Places">Where it occurs, most often first.</param>
/// <param name="Samples">The first few records that have it, each of another person.</param>
public sealed record GaijiTotal(
    uint Code, string Meaning, long Count, long Unresolved, long Persons, long Records, IReadOnlyList<GaijiPlace> Places, IReadOnlyList<GaijiSample> Samples);
