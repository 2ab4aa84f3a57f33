namespace Hub.Characters.Degradation;

/// <summary>One candidate that the MJ縮退マップ lists for an MJ.</summary>
/// <param name="Scalar">The character of JIS X 0213.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="Order">Hops (戸籍統一文字情報) or rank (告示582号); 0 where the table has neither. Smaller is nearer.</param>
public readonly record struct DegradationCandidate(int Scalar, DegradationEvidence Evidence, int Order);
