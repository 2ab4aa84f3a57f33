namespace Hub.Characters.Identification;

/// <summary>A character that a gaiji may be. A person decides: no score is high enough to accept by itself.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sequence">How it is written; empty where it can't be.</param>
/// <param name="Score">0 to 1: how much all reasons say together.</param>
/// <param name="Reasons">The reasons, strongest first.</param>
public sealed record Candidate(CharacterName Name, ScalarSequence Sequence, double Score, IReadOnlyList<CandidateReason> Reasons);
