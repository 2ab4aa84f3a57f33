namespace Hub.Characters.Identification;

/// <summary>One reason for a candidate.</summary>
/// <param name="Evidence">Of which kind.</param>
/// <param name="Weight">How much it says, 0 to 1.</param>
/// <param name="Detail">What exactly: the number, the reading, the similarity.</param>
public sealed record CandidateReason(CandidateEvidence Evidence, double Weight, string Detail);
