namespace Hub.Findings;

/// <summary>The texts of a finding code, for a reader who is not a programmer.</summary>
/// <param name="Ja">What is wrong, in Japanese.</param>
/// <param name="En">What is wrong, in English.</param>
/// <param name="HintJa">What to do about it, in Japanese.</param>
/// <param name="HintEn">What to do about it, in English.</param>
public sealed record FindingTexts(string Ja, string En, string HintJa, string HintEn);
